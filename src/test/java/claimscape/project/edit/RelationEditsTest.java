package claimscape.project.edit;

import static claimscape.project.edit.Ferry.ATTACK;
import static claimscape.project.edit.Ferry.C1;
import static claimscape.project.edit.Ferry.E1;
import static claimscape.project.edit.Ferry.NEWS;
import static claimscape.project.edit.Ferry.R1;
import static claimscape.project.edit.Ferry.SUPPORT;
import static claimscape.project.edit.Ferry.tag;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Answer;
import claimscape.argument.DrawnBy;
import claimscape.argument.Origin;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.argument.Strength;
import claimscape.project.EditName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Relations: who draws them, where they end, and how they are mended. */
class RelationEditsTest {
  private static final RelationId UNDERCUT = new RelationId("undercut");
  private static final StatementId P1 = new StatementId("p1");

  @Test
  void anAuthorArguesWithinOneSourceAndTheAnalystBetweenTwo() {
    Ferry ferry = Ferry.mapped();

    assertThat(ferry.relation(SUPPORT).drawnBy()).isEqualTo(new DrawnBy.Author(Optional.empty()));
    assertThat(ferry.relation(ATTACK).drawnBy()).isEqualTo(new DrawnBy.Analyst());
  }

  @Test
  void whatIsImplicitInASourceIsArguedByItsAuthor() {
    Ferry ferry =
        Ferry.mapped()
            .with(new AddStatement(P1, Role.PREMISE, "Forty is many", new Origin.Implicit(NEWS)))
            .with(Link.of(UNDERCUT, RelationKind.SUPPORTS, P1, SUPPORT));

    assertThat(ferry.relation(UNDERCUT).drawnBy()).isEqualTo(new DrawnBy.Author(Optional.empty()));
  }

  @Test
  void anAttackOnARelationIsAnUndercut() {
    Ferry ferry = Ferry.mapped().with(Link.of(UNDERCUT, RelationKind.ATTACKS, R1, SUPPORT));

    assertThat(ferry.relation(UNDERCUT).undercut()).isTrue();
    assertThat(ferry.relation(UNDERCUT).underpin()).isFalse();
    assertThat(ferry.made(Delete.of(UNDERCUT)).name())
        .isEqualTo(EditName.of("delete.one", "R1 → →"));
  }

  @Test
  void aLinkFastensWhatWasLoose() {
    Ferry ferry =
        Ferry.texts()
            .with(tag(C1, Role.CLAIM, NEWS, "ferry"))
            .with(
                new Tag(
                    E1,
                    Ferry.passageOf(E1),
                    Role.EVIDENCE,
                    NEWS,
                    List.of(Ferry.span(NEWS, "forty")),
                    true,
                    List.of()))
            .with(Link.of(SUPPORT, RelationKind.SUPPORTS, E1, C1));

    assertThat(ferry.statement(E1).loose()).isFalse();
  }

  @Test
  void aRelationNeedsItsEnds() {
    Ferry ferry = Ferry.mapped();

    assertThat(ferry.refusal(Link.of(UNDERCUT, RelationKind.SUPPORTS, P1, C1)))
        .isEqualTo("edit.gone");
    assertThat(ferry.refusal(Link.of(UNDERCUT, RelationKind.SUPPORTS, E1, P1)))
        .isEqualTo("project.reference.missing");
    assertThat(ferry.refusal(Link.of(UNDERCUT, RelationKind.SUPPORTS, E1, UNDERCUT)))
        .isEqualTo("project.relation.itself");
  }

  @Test
  void aPremiseJoinsOnceAndLeaves() {
    Ferry ferry =
        Ferry.mapped()
            .with(new ChangePremises.Join(SUPPORT, R1))
            .with(new ChangePremises.Join(SUPPORT, R1));

    assertThat(ferry.relation(SUPPORT).premises()).containsExactly(E1, R1);
    assertThat(ferry.with(new ChangePremises.Leave(SUPPORT, E1)).relation(SUPPORT).premises())
        .containsExactly(R1);
  }

  @Test
  void theLastPremiseStays() {
    assertThat(Ferry.mapped().made(new ChangePremises.Leave(SUPPORT, E1)).diff().isEmpty())
        .isTrue();
  }

  @Test
  void aRelationChangesItsKindAndKeepsTheRest() {
    Ferry ferry =
        Ferry.mapped().with(new ChangeKind(SUPPORT, RelationKind.ANSWERS, Optional.of(Answer.NO)));

    assertThat(ferry.relation(SUPPORT).kind()).isEqualTo(RelationKind.ANSWERS);
    assertThat(ferry.relation(SUPPORT).answer()).contains(Answer.NO);
    assertThat(ferry.relation(SUPPORT).premises()).containsExactly(E1);
  }

  @Test
  void aRelationTurnsRound() {
    Ferry ferry = Ferry.mapped().with(new Reverse(SUPPORT));

    assertThat(ferry.relation(SUPPORT).premises()).containsExactly(C1);
    assertThat(ferry.relation(SUPPORT).target()).isEqualTo(E1);
  }

  @Test
  void aLinkedRelationAndAnUndercutDoNotTurn() {
    Ferry ferry =
        Ferry.mapped()
            .with(new ChangePremises.Join(SUPPORT, R1))
            .with(Link.of(UNDERCUT, RelationKind.ATTACKS, R1, ATTACK));

    assertThat(ferry.refusal(new Reverse(SUPPORT))).isEqualTo("edit.cannotReverse");
    assertThat(ferry.refusal(new Reverse(UNDERCUT))).isEqualTo("edit.cannotReverse");
    assertThat(ferry.refusal(new Reverse(new RelationId("gone")))).isEqualTo("edit.gone");
  }

  @Test
  void eitherEndMovesToAnotherNode() {
    Ferry ferry =
        Ferry.mapped()
            .with(new ReEnd.Target(SUPPORT, ATTACK))
            .with(new ReEnd.Premise(ATTACK, R1, E1));

    assertThat(ferry.relation(SUPPORT).target()).isEqualTo(ATTACK);
    assertThat(ferry.relation(ATTACK).premises()).containsExactly(E1);
    assertThat(ferry.refusal(new ReEnd.Target(SUPPORT, SUPPORT)))
        .isEqualTo("project.relation.itself");
  }

  @Test
  void anEndMovedOntoAPremiseOfTheGroupMakesOneOfTwo() {
    Ferry ferry =
        Ferry.mapped()
            .with(new ChangePremises.Join(SUPPORT, R1))
            .with(new ReEnd.Premise(SUPPORT, E1, R1));

    assertThat(ferry.relation(SUPPORT).premises()).containsExactly(R1);
  }

  @Test
  void aRelationIsDescribed() {
    Ferry ferry =
        Ferry.mapped()
            .with(
                new DescribeRelation(
                    SUPPORT,
                    new DrawnBy.Analyst(),
                    "from sign",
                    Optional.of(Strength.FAIR),
                    "forty of two hundred",
                    "check"));

    assertThat(ferry.relation(SUPPORT).drawnBy()).isEqualTo(new DrawnBy.Analyst());
    assertThat(ferry.relation(SUPPORT).strength()).contains(Strength.FAIR);
    assertThat(ferry.relation(SUPPORT).warrant()).isEqualTo("forty of two hundred");
  }
}
