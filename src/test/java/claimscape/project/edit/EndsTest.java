package claimscape.project.edit;

import static claimscape.project.edit.Ferry.ATTACK;
import static claimscape.project.edit.Ferry.C1;
import static claimscape.project.edit.Ferry.E1;
import static claimscape.project.edit.Ferry.LETTER;
import static claimscape.project.edit.Ferry.MINISTER;
import static claimscape.project.edit.Ferry.NEWS;
import static claimscape.project.edit.Ferry.R1;
import static claimscape.project.edit.Ferry.SUPPORT;
import static claimscape.project.edit.Ferry.span;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Answer;
import claimscape.argument.DrawnBy;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.PassageId;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ends of relations: linked premises, relations on relations, circles, and who draws them. */
class EndsTest {
  private static final RelationId FIRST = new RelationId("first");
  private static final RelationId SECOND = new RelationId("second");
  private static final StatementId OWN = new StatementId("own");
  private static final DrawnBy AUTHOR = new DrawnBy.Author(Optional.empty());
  private static final DrawnBy ANALYST = new DrawnBy.Analyst();

  private static Link link(RelationId id, RelationKind kind, NodeId target, StatementId... from) {
    return new Link(id, kind, List.of(from), target, Optional.empty());
  }

  private static Ferry withOwn() {
    return Ferry.mapped()
        .with(new AddStatement(OWN, Role.PREMISE, "Forty is many", new Origin.Own()));
  }

  private static Tag loose(StatementId id, Role role, String quote) {
    return new Tag(
        id, Ferry.passageOf(id), role, NEWS, List.of(span(NEWS, quote)), true, List.of());
  }

  @Test
  void linkedPremisesKeepTheOrderInWhichTheyWereLinked() {
    Ferry ferry =
        withOwn()
            .with(link(FIRST, RelationKind.SUPPORTS, C1, R1, OWN))
            .with(new ChangePremises.Join(FIRST, E1));

    assertThat(ferry.relation(FIRST).premises()).containsExactly(R1, OWN, E1);
    assertThat(ferry.with(new ReEnd.Premise(FIRST, OWN, C1)).relation(FIRST).premises())
        .containsExactly(R1, C1, E1);
  }

  @Test
  void aPremiseThatWasNotLinkedCannotLeaveAndChangesNothing() {
    assertThat(Ferry.mapped().made(new ChangePremises.Leave(SUPPORT, R1)).diff().isEmpty())
        .isTrue();
  }

  @Test
  void anUndercutIsUndercutInTurn() {
    Ferry ferry =
        withOwn()
            .with(link(FIRST, RelationKind.ATTACKS, SUPPORT, R1))
            .with(link(SECOND, RelationKind.ATTACKS, FIRST, OWN));

    assertThat(ferry.relation(SECOND).undercut()).isTrue();
    assertThat(ferry.project().referrers(SUPPORT)).containsExactly(FIRST);
    assertThat(ferry.project().referrers(FIRST)).containsExactly(SECOND);
  }

  @Test
  void aDeletedRelationTakesTheUndercutsOfItsUndercutsAlong() {
    Ferry ferry =
        withOwn()
            .with(link(FIRST, RelationKind.ATTACKS, SUPPORT, R1))
            .with(link(SECOND, RelationKind.ATTACKS, FIRST, OWN));

    assertThat(Changes.of(ferry.made(Delete.of(SUPPORT)).diff()))
        .containsExactly("-relation first", "-relation second", "-relation support");
  }

  @Test
  void aRelationThatLosesAPremiseKeepsWhatUndercutsIt() {
    Ferry ferry =
        withOwn()
            .with(new ChangePremises.Join(SUPPORT, OWN))
            .with(link(FIRST, RelationKind.ATTACKS, SUPPORT, R1))
            .with(Delete.of(OWN));

    assertThat(ferry.relation(SUPPORT).premises()).containsExactly(E1);
    assertThat(ferry.relation(FIRST).target()).isEqualTo(SUPPORT);
  }

  @Test
  void relationsMayEndAtOneAnotherInACircle() {
    Ferry ferry =
        Ferry.mapped()
            .with(link(FIRST, RelationKind.ATTACKS, SUPPORT, R1))
            .with(link(SECOND, RelationKind.ATTACKS, FIRST, E1))
            .with(new ReEnd.Target(FIRST, SECOND));

    assertThat(ferry.relation(FIRST).target()).isEqualTo(SECOND);
    assertThat(ferry.relation(SECOND).target()).isEqualTo(FIRST);
    assertThat(ferry.made(Delete.of(FIRST)).after().relation(SECOND)).isEmpty();
  }

  @Test
  void statementsMaySupportOneAnotherInACircle() {
    Ferry ferry = Ferry.mapped().with(link(FIRST, RelationKind.SUPPORTS, E1, C1));

    assertThat(Changes.of(ferry.made(Delete.of(E1)).diff()))
        .containsExactly(
            "-statement e1", "-passage e1-passage", "-relation first", "-relation support");
  }

  @Test
  void aStatementMayBegItsOwnQuestionAndGoesWithThatLink() {
    Ferry ferry = Ferry.mapped().with(link(FIRST, RelationKind.SUPPORTS, C1, C1, E1));

    assertThat(ferry.relation(FIRST).premises()).containsExactly(C1, E1);
    assertThat(ferry.with(Delete.of(C1)).holds(FIRST)).isFalse();
  }

  @Test
  void oneTagMayGoToSeveralTargets() {
    Ferry ferry =
        Ferry.mapped()
            .with(
                Together.of(
                    loose(OWN, Role.EVIDENCE, "forty days"),
                    link(FIRST, RelationKind.SUPPORTS, C1, OWN),
                    link(SECOND, RelationKind.SUPPORTS, SUPPORT, OWN)));

    assertThat(ferry.statement(OWN).loose()).isFalse();
    assertThat(ferry.relation(SECOND).underpin()).isTrue();
    assertThat(ferry.project().referrers(OWN)).containsExactly(Ferry.passageOf(OWN), FIRST, SECOND);
  }

  @Test
  void aLooseTagStaysLooseWhileItIsOnlyATarget() {
    Ferry ferry =
        Ferry.mapped()
            .with(loose(OWN, Role.CLAIM, "forty days"))
            .with(link(FIRST, RelationKind.SUPPORTS, OWN, E1));

    assertThat(ferry.statement(OWN).loose()).isTrue();
  }

  @Test
  void everyWayToBecomeAPremiseFastensALooseTag() {
    Ferry tagged = Ferry.mapped().with(loose(OWN, Role.EVIDENCE, "forty days"));
    assertThat(tagged.with(new ChangePremises.Join(SUPPORT, OWN)).statement(OWN).loose()).isFalse();

    Ferry moved = Ferry.mapped().with(loose(OWN, Role.EVIDENCE, "forty days"));
    assertThat(moved.with(new ReEnd.Premise(SUPPORT, E1, OWN)).statement(OWN).loose()).isFalse();

    Ferry turned =
        Ferry.mapped()
            .with(loose(OWN, Role.EVIDENCE, "forty days"))
            .with(link(FIRST, RelationKind.SUPPORTS, OWN, E1))
            .with(new Reverse(FIRST));
    assertThat(turned.statement(OWN).loose()).isFalse();
  }

  @Test
  void anEndThatCannotMoveLeavesALooseTagLoose() {
    Ferry ferry = Ferry.mapped().with(loose(OWN, Role.EVIDENCE, "forty days"));

    assertThat(ferry.refusal(new ReEnd.Premise(SUPPORT, R1, OWN))).isEqualTo("edit.gone");
    assertThat(ferry.statement(OWN).loose()).isTrue();
  }

  @Test
  void aRelationTurnedTwiceIsAsItWas() {
    Ferry ferry = Ferry.mapped().with(new Reverse(ATTACK)).with(new Reverse(ATTACK));

    assertThat(ferry.project()).isEqualTo(Ferry.mapped().project());
  }

  @ParameterizedTest
  @EnumSource(RelationKind.class)
  void aTurnedRelationKeepsItsKind(RelationKind kind) {
    Ferry ferry =
        Ferry.mapped()
            .with(new ChangeKind(SUPPORT, kind, Optional.empty()))
            .with(new Reverse(SUPPORT));

    assertThat(ferry.relation(SUPPORT).kind()).isEqualTo(kind);
  }

  @Test
  void oneSourceForAllEndsMeansItsAuthorDraws() {
    Ferry ferry = Ferry.mapped().with(link(FIRST, RelationKind.SUPPORTS, E1, C1));

    assertThat(ferry.relation(FIRST).drawnBy()).isEqualTo(AUTHOR);
  }

  @Test
  void onePremiseOfAnotherSourceMakesItTheAnalysts() {
    assertThat(
            Ferry.mapped()
                .with(link(FIRST, RelationKind.SUPPORTS, C1, E1, R1))
                .relation(FIRST)
                .drawnBy())
        .isEqualTo(ANALYST);
  }

  @Test
  void theAnalystsOwnStatementIsConnectedByTheAnalyst() {
    assertThat(
            withOwn().with(link(FIRST, RelationKind.SUPPORTS, C1, OWN)).relation(FIRST).drawnBy())
        .isEqualTo(ANALYST);
  }

  @Test
  void aStatementMadeInBothSourcesIsArguedInEither() {
    Ferry ferry =
        Ferry.mapped()
            .with(
                new AddPassage(
                    new PassageId("again"),
                    C1,
                    LETTER,
                    List.of(span(LETTER, "every day")),
                    List.of()))
            .with(link(FIRST, RelationKind.ATTACKS, C1, R1));

    assertThat(ferry.relation(FIRST).drawnBy()).isEqualTo(AUTHOR);
  }

  @Test
  void anUndercutBelongsToTheSourceOfTheRelationsPremises() {
    Ferry ferry =
        Ferry.mapped()
            .with(link(FIRST, RelationKind.ATTACKS, SUPPORT, C1))
            .with(link(SECOND, RelationKind.ATTACKS, ATTACK, C1));

    assertThat(ferry.relation(FIRST).drawnBy()).isEqualTo(AUTHOR);
    assertThat(ferry.relation(SECOND).drawnBy()).isEqualTo(ANALYST);
  }

  @Test
  void anEndMovedToAnotherSourceIsNoLongerArguedByTheAuthor() {
    assertThat(Ferry.mapped().with(new ReEnd.Target(SUPPORT, R1)).relation(SUPPORT).drawnBy())
        .isEqualTo(ANALYST);
    assertThat(Ferry.mapped().with(new ReEnd.Premise(ATTACK, R1, E1)).relation(ATTACK).drawnBy())
        .isEqualTo(AUTHOR);
  }

  @Test
  void aPremiseOfAnotherSourceThatJoinsAndLeavesTakesTheAuthorAwayAndBack() {
    Ferry ferry = Ferry.mapped().with(new ChangePremises.Join(SUPPORT, R1));
    assertThat(ferry.relation(SUPPORT).drawnBy()).isEqualTo(ANALYST);

    assertThat(ferry.with(new ChangePremises.Leave(SUPPORT, R1)).relation(SUPPORT).drawnBy())
        .isEqualTo(AUTHOR);
  }

  @Test
  void whoWasNamedAsDrawingItStaysWhateverItsEnds() {
    DrawnBy minister = new DrawnBy.Author(Optional.of(MINISTER));
    Ferry ferry =
        Ferry.mapped()
            .with(new PutVoice(Voice.named(MINISTER, "The minister", VoiceKind.PERSON)))
            .with(new DescribeRelation(SUPPORT, minister, "", Optional.empty(), "", ""))
            .with(new ReEnd.Target(SUPPORT, R1));

    assertThat(ferry.relation(SUPPORT).drawnBy()).isEqualTo(minister);
  }

  @Test
  void anAnswerThatTurnsIntoASupportSaysNoMoreYes() {
    Ferry ferry =
        Ferry.mapped()
            .with(new ChangeKind(SUPPORT, RelationKind.ANSWERS, Optional.of(Answer.YES)))
            .with(new ChangeKind(SUPPORT, RelationKind.SUPPORTS, Optional.of(Answer.YES)));

    assertThat(ferry.relation(SUPPORT).answer()).isEmpty();
  }
}
