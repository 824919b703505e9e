package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.DrawnBy;
import claimscape.argument.Origin;
import claimscape.argument.RelationKind;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import org.junit.jupiter.api.Test;

class StatsTest {
  private static final String TEXT = "Close the pier. 🙂";

  @Test
  void anEmptyProjectHasNothing() {
    Stats stats = Stats.of(Project.titled(""));
    assertThat(stats.statements())
        .isEqualTo(new Stats.Statements(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(stats.relations()).isEqualTo(new Stats.Relations(0, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(stats.cyclic()).isFalse();
  }

  @Test
  void charactersAreCodePointsOfHeldTexts() {
    Stats stats = Stats.of(new Pier().source("a", "Lind", TEXT).cited("b").project());
    assertThat(stats.sources()).isEqualTo(2);
    assertThat(stats.characters()).isEqualTo(17);
  }

  @Test
  void statementsAreCountedByRoleAndOrigin() {
    Project project =
        new Pier()
            .source("a", "Lind", TEXT)
            .statement("C1", "Close the pier")
            .passage("p", "C1", "a", TEXT, "Close the pier")
            .statement("C2", "Piers rot", new Origin.Implicit(new SourceId("a")))
            .statement("E1", "Planks broke", new Origin.Own())
            .statement("R1", "It was repaired")
            .statement("P1", "Broken planks kill")
            .statement("Q1", "Who pays?")
            .loose("N1", "Ask the clerk")
            .relation("r1", RelationKind.SUPPORTS, "C1", "E1")
            .project();
    assertThat(Stats.of(project).statements())
        .isEqualTo(new Stats.Statements(7, 2, 1, 1, 1, 1, 1, 1, 1, 4, 5, 1));
    assertThat(Stats.of(project).passages()).isEqualTo(1);
  }

  @Test
  void aStatementWithAPassageIsAnchoredWhateverItsOrigin() {
    Project project =
        new Pier()
            .source("a", "Lind", TEXT)
            .statement("C1", "Close the pier", new Origin.Own())
            .passage("p", "C1", "a", TEXT, "Close the pier")
            .project();
    assertThat(Stats.of(project).statements().own()).isZero();
  }

  @Test
  void relationsAreCountedByKindAndShape() {
    Project project =
        new Pier()
            .statement("C1", "Close it")
            .statement("E1", "Planks broke")
            .statement("P1", "Broken planks kill")
            .statement("R1", "They were old")
            .statement("Q1", "Close it?")
            .relation("r1", RelationKind.SUPPORTS, "C1", "E1", "P1")
            .relation("r2", RelationKind.ATTACKS, "r1", new DrawnBy.Analyst(), "R1")
            .relation("r3", RelationKind.SUPPORTS, "r2", "P1")
            .relation("r4", RelationKind.ANSWERS, "Q1", "C1")
            .relation("r5", RelationKind.RESTATES, "C1", "R1")
            .project();
    assertThat(Stats.of(project).relations())
        .isEqualTo(new Stats.Relations(5, 2, 1, 1, 1, 1, 1, 1, 1));
    assertThat(Stats.of(project).cyclic()).isFalse();
  }

  @Test
  void aCircleOverRelationsIsACircle() {
    Pier pier =
        new Pier()
            .statement("C1", "Close it")
            .statement("R1", "It is safe")
            .relation("r1", RelationKind.SUPPORTS, "C1", "R1");
    assertThat(Stats.of(pier.project()).cyclic()).isFalse();
    pier.relation("r2", RelationKind.ATTACKS, "r1", "C1");
    assertThat(Stats.of(pier.project()).cyclic()).isTrue();
  }

  @Test
  void aStatementThatBearsOnItselfIsACircle() {
    Project project =
        new Pier()
            .statement("C1", "Close it")
            .relation("r1", RelationKind.SUPPORTS, "C1", "C1")
            .project();
    assertThat(Stats.of(project).cyclic()).isTrue();
    assertThat(Stats.of(project).statements().isolated()).isZero();
  }
}
