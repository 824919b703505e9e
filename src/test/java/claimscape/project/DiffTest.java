package claimscape.project;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Differences of projects, joined, turned round and applied; and the indexes that follow them. */
class DiffTest {
  private static final Statement LATE = statement("a", 1, "late");
  private static final Statement OFTEN = statement("a", 1, "often late");
  private static final Statement NEVER = statement("a", 1, "never late");

  private static Statement statement(String id, int number, String text) {
    return Statement.of(
        new StatementId(id), 1, new Label(Role.CLAIM, number), text, new Origin.Own());
  }

  private static Diff diff(Change... changes) {
    return new Diff(List.of(changes));
  }

  private static Project project(Entry... entries) {
    return ((Project.Built.Whole) Project.of(List.of(entries))).project();
  }

  @Test
  void equalProjectsDifferInNothing() {
    assertThat(Diff.between(project(LATE), project(LATE)).isEmpty()).isTrue();
  }

  @Test
  void whatIsAddedAndThenTakenAwayWasNeverThere() {
    assertThat(diff(new Change.Added(LATE)).then(diff(new Change.Removed(LATE))).isEmpty())
        .isTrue();
  }

  @Test
  void whatIsAddedAndThenChangedIsAddedAsItIsAtLast() {
    assertThat(diff(new Change.Added(LATE)).then(diff(new Change.Updated(LATE, OFTEN))))
        .isEqualTo(diff(new Change.Added(OFTEN)));
  }

  @Test
  void whatIsChangedTwiceIsOneChange() {
    assertThat(diff(new Change.Updated(LATE, OFTEN)).then(diff(new Change.Updated(OFTEN, NEVER))))
        .isEqualTo(diff(new Change.Updated(LATE, NEVER)));
  }

  @Test
  void whatIsChangedAndThenTakenAwayIsTakenAwayAsItWas() {
    assertThat(diff(new Change.Updated(LATE, OFTEN)).then(diff(new Change.Removed(OFTEN))))
        .isEqualTo(diff(new Change.Removed(LATE)));
  }

  @Test
  void whatIsTakenAwayAndComesBackOtherwiseIsChanged() {
    assertThat(diff(new Change.Removed(LATE)).then(diff(new Change.Added(NEVER))))
        .isEqualTo(diff(new Change.Updated(LATE, NEVER)));
    assertThat(diff(new Change.Removed(LATE)).then(diff(new Change.Added(LATE))).isEmpty())
        .isTrue();
  }

  @Test
  void joinedChangesAreInTheOrderOfTheIds() {
    Statement other = statement("B", 2, "on time");

    assertThat(diff(new Change.Added(LATE)).then(diff(new Change.Added(other))).changes())
        .containsExactly(new Change.Added(other), new Change.Added(LATE));
  }

  @Test
  void backwardsAnAdditionIsARemovalAndAnUpdateReturns() {
    Diff diff =
        diff(new Change.Updated(LATE, OFTEN), new Change.Added(statement("b", 2, "on time")));

    assertThat(diff.reversed().changes())
        .containsExactly(
            new Change.Updated(OFTEN, LATE), new Change.Removed(statement("b", 2, "on time")));
    assertThat(diff.reversed().reversed()).isEqualTo(diff);
  }

  @Test
  void twoStatementsMaySwapTheirLabels() {
    Project before = project(statement("a", 1, "x"), statement("b", 2, "y"));
    Project swapped = project(statement("a", 2, "x"), statement("b", 1, "y"));
    Project after = Diff.between(before, swapped).appliedTo(before);

    assertThat(after).isEqualTo(swapped);
    assertThat(after.labelled(new Label(Role.CLAIM, 1))).map(s -> s.id().value()).contains("b");
    assertThat(after.labelled(new Label(Role.CLAIM, 2))).map(s -> s.id().value()).contains("a");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whoRefersToWhomIsWhatTheEntriesSay(long seed) {
    Project project = RandomProjects.of(seed);
    for (Edit edit : RandomProjects.edits(project, seed, 30)) {
      project = ((Outcome.Made) edit.applyTo(project)).after();
    }
    SortedMap<EntryId, SortedSet<EntryId>> counted = new TreeMap<>();
    for (Entry entry : project.entries()) {
      counted.putIfAbsent(entry.id(), new TreeSet<>());
      for (EntryId to : entry.references()) {
        counted.computeIfAbsent(to, id -> new TreeSet<>()).add(entry.id());
      }
    }

    for (EntryId id : counted.keySet()) {
      assertThat(project.referrers(id)).as("seed %d, %s", seed, id).isEqualTo(counted.get(id));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyLabelLeadsToItsBearerAfterUndoAndRedo(long seed) {
    Project start = RandomProjects.of(seed);
    Project now = start;
    for (Edit edit : RandomProjects.edits(start, seed, 20)) {
      Outcome.Made made = (Outcome.Made) edit.applyTo(now);
      Project undone = made.diff().reversed().appliedTo(made.after());
      now = made.diff().appliedTo(undone);
      for (Statement statement : now.statements().values()) {
        assertThat(now.labelled(statement.label())).contains(statement);
      }
      assertThat(undone.statements().values())
          .allMatch(s -> undone.labelled(s.label()).filter(s::equals).isPresent());
    }
  }
}
