package claimscape.project.edit;

import static claimscape.project.edit.Ferry.C1;
import static claimscape.project.edit.Ferry.E1;
import static claimscape.project.edit.Ferry.NEWS;
import static claimscape.project.edit.Ferry.R1;
import static claimscape.project.edit.Ferry.tag;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A label names one statement for ever: C7 is never said of another. */
class LabelsTest {
  private static final StatementId NEW = new StatementId("new");
  private static final StatementId NEXT = new StatementId("next");

  @ParameterizedTest
  @EnumSource(Role.class)
  void eachRoleCountsForItself(Role role) {
    Ferry ferry =
        Ferry.texts().with(tag(NEW, role, NEWS, "late")).with(tag(NEXT, role, NEWS, "ferry"));

    assertThat(ferry.label(NEW)).isEqualTo(role.letter() + "1");
    assertThat(ferry.label(NEXT)).isEqualTo(role.letter() + "2");
  }

  @Test
  void aStatementWithoutAPassageTakesTheNextLabelToo() {
    Ferry ferry =
        Ferry.mapped().with(new AddStatement(NEW, Role.CLAIM, "Unsaid", new Origin.Own()));

    assertThat(ferry.label(NEW)).isEqualTo("C2");
  }

  @Test
  void theNumberOfADeletedStatementDoesNotComeBackByAChangeOfRole() {
    // C1 and C2 are given, C2 is deleted, then R2 becomes a claim.
    Ferry ferry =
        Ferry.mapped()
            .with(tag(NEW, Role.CLAIM, NEWS, "late"))
            .with(Delete.of(NEW))
            .with(tag(NEXT, Role.REBUTTAL, NEWS, "ferry"))
            .with(new ChangeRole(NEXT, Role.CLAIM));

    assertThat(ferry.label(NEXT)).isEqualTo("C3");
  }

  @Test
  void aNumberThatWasNeverGivenStaysWithItsStatement() {
    Ferry ferry = Ferry.mapped();
    for (int i = 2; i <= 7; i++) {
      ferry.with(tag(new StatementId("r" + i), Role.REBUTTAL, NEWS, "late"));
    }
    ferry.with(new ChangeRole(new StatementId("r7"), Role.CLAIM));

    assertThat(ferry.label(new StatementId("r7"))).isEqualTo("C7");
    assertThat(ferry.with(tag(NEW, Role.CLAIM, NEWS, "late")).label(NEW)).isEqualTo("C8");
  }

  @Test
  void aLabelThatWasGivenUpIsNotGivenAgain() {
    Ferry ferry =
        Ferry.mapped()
            .with(new ChangeRole(R1, Role.NOTE))
            .with(tag(NEW, Role.REBUTTAL, NEWS, "late"));

    assertThat(ferry.label(R1)).isEqualTo("N1");
    assertThat(ferry.label(NEW)).isEqualTo("R2");
  }

  @Test
  void undoGivesALabelBackBecauseItWasNeverSeen() {
    Project before = Ferry.mapped().project();
    Outcome.Made made = (Outcome.Made) tag(NEW, Role.CLAIM, NEWS, "late").applyTo(before);
    Project undone = made.diff().reversed().appliedTo(made.after());
    Outcome.Made again = (Outcome.Made) tag(NEXT, Role.CLAIM, NEWS, "ferry").applyTo(undone);

    assertThat(again.after().labelled(new Label(Role.CLAIM, 2))).map(Statement::id).contains(NEXT);
  }

  @Test
  void aLabelFindsItsStatementAndNoOther() {
    Project project = Ferry.mapped().project();

    assertThat(project.labelled(new Label(Role.CLAIM, 1))).map(Statement::id).contains(C1);
    assertThat(project.labelled(new Label(Role.EVIDENCE, 1))).map(Statement::id).contains(E1);
    assertThat(project.labelled(new Label(Role.CLAIM, 2))).isEmpty();
    assertThat(project.labelled(new Label(Role.NOTE, 1))).isEmpty();
  }

  @Test
  void aChangeOfRoleFreesTheOldLabel() {
    Project project = Ferry.mapped().with(new ChangeRole(R1, Role.NOTE)).project();

    assertThat(project.labelled(new Label(Role.REBUTTAL, 1))).isEmpty();
    assertThat(project.labelled(new Label(Role.NOTE, 1))).map(Statement::id).contains(R1);
  }

  @Test
  void aRoleThatWasWorkedOutIsChosenOnceItIsChanged() {
    Project imported =
        ((Project.Built.Whole)
                Project.of(
                    List.of(
                        Statement.of(C1, 1, new Label(Role.EVIDENCE, 4), "x", new Origin.Anchored())
                            .asDerived())))
            .project();
    Project after = ((Outcome.Made) new ChangeRole(C1, Role.CLAIM).applyTo(imported)).after();

    assertThat(after.statement(C1)).map(Statement::derived).contains(false);
    assertThat(after.statement(C1)).map(s -> s.label().toString()).contains("C4");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200, 300})
  void overAWholeHistoryALabelNamesOneStatement(long first) {
    for (long seed = first; seed < first + 60; seed++) {
      Project project = RandomProjects.of(seed);
      Map<Label, StatementId> bearers = new HashMap<>();
      bear(bearers, project, seed);
      for (Edit edit : RandomProjects.edits(project, seed, 40)) {
        project = ((Outcome.Made) edit.applyTo(project)).after();
        bear(bearers, project, seed);
      }
    }
  }

  private static void bear(Map<Label, StatementId> bearers, Project project, long seed) {
    for (Statement statement : project.statements().values()) {
      StatementId first = bearers.putIfAbsent(statement.label(), statement.id());
      assertThat(first == null ? statement.id() : first)
          .as("seed %d, %s", seed, statement.label())
          .isEqualTo(statement.id());
      assertThat(project.header().number(statement.role()))
          .isGreaterThanOrEqualTo(statement.label().number());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200, 300})
  void noTwoEntriesAreCreatedWithOneNumber(long first) {
    for (long seed = first; seed < first + 60; seed++) {
      Project project = RandomProjects.of(seed);
      Set<Integer> numbers = new HashSet<>();
      project.sources().values().forEach(s -> assertThat(numbers.add(s.created())).isTrue());
      project.passages().values().forEach(p -> assertThat(numbers.add(p.created())).isTrue());
      project.relations().values().forEach(r -> assertThat(numbers.add(r.created())).isTrue());
      project.statements().values().stream()
          .filter(s -> !s.id().value().equals("imported"))
          .forEach(s -> assertThat(numbers.add(s.created())).isTrue());

      assertThat(numbers).allMatch(number -> number >= 1);
      assertThat(project.header().created())
          .isGreaterThanOrEqualTo(numbers.stream().mapToInt(n -> n).max().orElse(0));
    }
  }
}
