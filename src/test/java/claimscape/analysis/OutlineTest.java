package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AttributionStep;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Stance;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Project;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final String TEXT = "Close the pier, for planks broke.";

  /** Each line as its depth, its lead, its label, "again" where it was told before. */
  private static List<String> told(Pier pier) {
    return Outline.of(pier.project()).lines().stream().map(OutlineTest::told).toList();
  }

  private static String told(Outline.Line line) {
    String lead =
        switch (line.lead()) {
          case Outline.Lead.Root root -> "";
          case Outline.Lead.OnStatement on -> on.kind() + " ";
          case Outline.Lead.OnRelation on -> "link " + on.kind() + " ";
          case Outline.Lead.Linked linked -> "and ";
        };
    String label = line.statement().map(Statement::label).map(Object::toString).orElse("together");
    return line.depth() + " " + lead + label + (line.told() ? " again" : "");
  }

  private static Pier statements(String... labels) {
    Pier pier = new Pier();
    for (String label : labels) {
      pier.statement(label, "Text of " + label);
    }
    return pier;
  }

  @Test
  void rootsComeFirstAndWhatBearsOnThemStandsBelow() {
    Pier pier =
        statements("E1", "C1", "R1", "C2")
            .relation("r1", RelationKind.SUPPORTS, "C1", "E1")
            .relation("r2", RelationKind.ATTACKS, "E1", "R1");
    assertThat(told(pier)).containsExactly("0 C1", "1 SUPPORTS E1", "2 ATTACKS R1", "0 C2");
  }

  @Test
  void anUndercutStandsUnderTheLineThatTellsItsRelation() {
    Pier pier =
        statements("C1", "E1", "E2", "R1")
            .relation("r1", RelationKind.SUPPORTS, "C1", "E1")
            .relation("r2", RelationKind.SUPPORTS, "E1", "E2")
            .relation("r3", RelationKind.ATTACKS, "r1", "R1");
    assertThat(told(pier))
        .containsExactly("0 C1", "1 SUPPORTS E1", "2 link ATTACKS R1", "2 SUPPORTS E2");
  }

  @Test
  void linkedPremisesStandTogether() {
    Pier pier =
        statements("C1", "E1", "P1", "R1", "E2")
            .relation("r1", RelationKind.SUPPORTS, "C1", "E1", "P1")
            .relation("r2", RelationKind.ATTACKS, "r1", "R1")
            .relation("r3", RelationKind.SUPPORTS, "P1", "E2");
    assertThat(told(pier))
        .containsExactly(
            "0 C1",
            "1 SUPPORTS together",
            "2 and E1",
            "2 and P1",
            "3 SUPPORTS E2",
            "2 link ATTACKS R1");
  }

  @Test
  void whatWasToldIsOnlyNamedTheSecondTime() {
    Pier pier =
        statements("C1", "C2", "E1", "E2")
            .relation("r1", RelationKind.SUPPORTS, "C1", "E1")
            .relation("r2", RelationKind.SUPPORTS, "C2", "E1")
            .relation("r3", RelationKind.SUPPORTS, "E1", "E2");
    assertThat(told(pier))
        .containsExactly("0 C1", "1 SUPPORTS E1", "2 SUPPORTS E2", "0 C2", "1 SUPPORTS E1 again");
  }

  @Test
  void aCircleIsEnteredAtItsOldestAndCut() {
    Pier pier =
        statements("C1", "C2", "C3")
            .relation("r1", RelationKind.SUPPORTS, "C2", "C1")
            .relation("r2", RelationKind.ATTACKS, "C3", "C2")
            .relation("r3", RelationKind.RESTATES, "C1", "C3");
    assertThat(told(pier))
        .containsExactly("0 C1", "1 RESTATES C3", "2 ATTACKS C2", "3 SUPPORTS C1 again");
  }

  @Test
  void relationsThatUndercutEachOtherEnd() {
    Pier pier =
        statements("C1", "E1", "R1")
            .relation("r1", RelationKind.SUPPORTS, "r2", "E1")
            .relation("r2", RelationKind.ATTACKS, "r1", "R1");
    assertThat(told(pier)).hasSize(3);
  }

  @Test
  void aRunOfTenThousandIsToldWithoutRecursion() {
    Pier pier = new Pier();
    for (int i = 1; i <= 10_000; i++) {
      pier.statement("C" + i, "Text");
    }
    for (int i = 2; i <= 10_000; i++) {
      pier.relation("r" + i, RelationKind.SUPPORTS, "C" + (i - 1), "C" + i);
    }
    assertThat(Outline.of(pier.project()).lines().getLast().depth()).isEqualTo(9_999);
  }

  @Test
  void voicesAreThoseOfThePassagesElseOfTheStatement() {
    VoiceId mayor = new VoiceId("v");
    Statement said =
        Statement.of(
                new StatementId("C2"), 9, new Label(Role.CLAIM, 2), "Never", new Origin.Anchored())
            .withChain(List.of(AttributionStep.of(mayor, Stance.DENIES)));
    Project project =
        new Pier()
            .source("a", "Lind", TEXT)
            .statement("C1", "Close the pier")
            .passage("p1", "C1", "a", TEXT, "Close the pier")
            .passage("p2", "C1", "a", TEXT, "planks broke")
            .put(Voice.named(mayor, "Mayor", VoiceKind.PERSON))
            .put(said)
            .project();
    assertThat(Outline.of(project).lines())
        .extracting(Outline.Line::voices)
        .containsExactly(List.of("Lind"), List.of("Mayor"));
  }
}
