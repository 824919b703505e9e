package claimscape.project.edit;

import static claimscape.project.edit.Ferry.ATTACK;
import static claimscape.project.edit.Ferry.C1;
import static claimscape.project.edit.Ferry.E1;
import static claimscape.project.edit.Ferry.LETTER;
import static claimscape.project.edit.Ferry.MINISTER;
import static claimscape.project.edit.Ferry.NEWS;
import static claimscape.project.edit.Ferry.R1;
import static claimscape.project.edit.Ferry.SUPPORT;
import static claimscape.project.edit.Ferry.passageOf;
import static claimscape.project.edit.Ferry.tag;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.Fold;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Pin;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Strength;
import claimscape.argument.Voice;
import claimscape.argument.VoiceKind;
import claimscape.argument.Wording;
import claimscape.text.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two statements that say the same become one, and nothing of either is lost. */
class MergeTest {
  private static final StatementId C2 = new StatementId("c2");
  private static final StatementId OWN = new StatementId("own");
  private static final RelationId NEXT = new RelationId("next");
  private static final RelationId ONTO = new RelationId("onto");

  /** Beside the map of the ferry, a second claim out of the letter that says what C1 says. */
  private final Ferry ferry =
      Ferry.mapped().with(tag(C2, Role.CLAIM, LETTER, "I take it every day"));

  private static Link link(RelationId id, RelationKind kind, StatementId from, StatementId to) {
    return Link.of(id, kind, from, to);
  }

  private static DescribeRelation warranted(RelationId id, String warrant) {
    return new DescribeRelation(
        id, new DrawnBy.Analyst(), "", Optional.of(Strength.FAIR), warrant, "");
  }

  private Ferry merged() {
    return ferry.with(new Merge(C1, C2));
  }

  @Test
  void thePassagesOfBothStandUnderTheOneKept() {
    merged();

    assertThat(ferry.project().passagesOf(C1))
        .extracting(passage -> passage.id().value())
        .containsExactly("c1-passage", "c2-passage");
    assertThat(ferry.holds(C2)).isFalse();
  }

  @Test
  void theOtherWordingStaysWithThePassagesThatCameAlong() {
    ferry.with(new Reword(C2, "There is no ferry that is on time"));
    merged();

    assertThat(ferry.statement(C1).text()).isEqualTo("The ferry is always late");
    assertThat(ferry.passage(passageOf(C2)).wordings())
        .containsExactly(
            new Wording(new Label(Role.CLAIM, 2), "There is no ferry that is on time"));
    assertThat(ferry.passage(passageOf(C1)).wordings()).isEmpty();
  }

  @Test
  void aWordingWithoutPassagesStaysInTheNote() {
    ferry
        .with(new PutVoice(Voice.named(MINISTER, "The minister", VoiceKind.PERSON)))
        .with(new AddStatement(OWN, Role.CLAIM, "Boats run late", new Origin.Own()))
        .with(
            new SetOrigin(
                OWN, new Origin.Own(), List.of(AttributionStep.of(MINISTER, Stance.ASSERTS))))
        .with(new Merge(C1, OWN));

    assertThat(ferry.statement(C1).note()).isEqualTo("C3 (The minister): Boats run late");
  }

  @Test
  void theLabelOfTheOtherIsNeverUsedAgain() {
    merged().with(tag(new StatementId("c3"), Role.CLAIM, NEWS, "forty days"));

    assertThat(ferry.label(C1)).isEqualTo("C1");
    assertThat(ferry.label(new StatementId("c3"))).isEqualTo("C3");
  }

  @Test
  void theRelationsOfTheOtherEndAndStartAtTheOneKept() {
    ferry
        .with(link(NEXT, RelationKind.ATTACKS, R1, C2))
        .with(link(ONTO, RelationKind.RESTATES, C2, E1));
    // Another drawer: then it is not the attack that is there already.
    ferry.with(warranted(ATTACK, "both cannot be")).with(warranted(NEXT, "she was there"));
    merged();

    assertThat(ferry.relation(NEXT).target()).isEqualTo(C1);
    assertThat(ferry.relation(ONTO).premises()).containsExactly(C1);
    assertThat(ferry.relation(ATTACK).target()).isEqualTo(C1);
  }

  @Test
  void twoRelationsThatThenSayTheSameBecomeOne() {
    ferry.with(link(NEXT, RelationKind.ATTACKS, R1, C2));
    ferry.with(
        new DescribeRelation(
            NEXT, ferry.relation(ATTACK).drawnBy(), "sign", Optional.empty(), "she rides it", ""));
    merged();

    assertThat(ferry.holds(NEXT)).isFalse();
    assertThat(ferry.relation(ATTACK).warrant()).isEqualTo("she rides it");
    assertThat(ferry.relation(ATTACK).scheme()).isEqualTo("sign");
  }

  @Test
  void whatAnAuthorArguesAndWhatTheAnalystConnectsStayApart() {
    ferry.with(link(NEXT, RelationKind.ATTACKS, R1, C2));
    ferry
        .with(drawn(ATTACK, new DrawnBy.Analyst()))
        .with(drawn(NEXT, new DrawnBy.Author(Optional.empty())));
    merged();

    assertThat(ferry.relation(ATTACK).target()).isEqualTo(C1);
    assertThat(ferry.relation(NEXT).target()).isEqualTo(C1);
  }

  private static DescribeRelation drawn(RelationId id, DrawnBy by) {
    return new DescribeRelation(id, by, "", Optional.empty(), "", "");
  }

  @Test
  void whatEndsOnARelationThatWentEndsOnItsTwin() {
    ferry.with(link(NEXT, RelationKind.ATTACKS, R1, C2));
    ferry.with(
        new DescribeRelation(NEXT, ferry.relation(ATTACK).drawnBy(), "", Optional.empty(), "", ""));
    ferry.with(Link.of(ONTO, RelationKind.ATTACKS, E1, NEXT));
    merged();

    assertThat(ferry.relation(ONTO).target()).isEqualTo(ATTACK);
  }

  @Test
  void aLinkedPremiseThatWasBothIsOnce() {
    ferry
        .with(Link.of(NEXT, RelationKind.SUPPORTS, C1, R1))
        .with(new ChangePremises.Join(NEXT, C2));
    merged();

    assertThat(ferry.relation(NEXT).premises()).containsExactly(C1);
  }

  @Test
  void aRestatementOfTheOneByTheOtherIsSaidByTheMerge() {
    ferry.with(link(NEXT, RelationKind.RESTATES, C2, C1));
    merged();

    assertThat(ferry.holds(NEXT)).isFalse();
  }

  @Test
  void aDisputedRestatementHoldsTheTwoApart() {
    ferry
        .with(link(NEXT, RelationKind.RESTATES, C2, C1))
        .with(Link.of(ONTO, RelationKind.ATTACKS, R1, NEXT));

    assertThat(ferry.refusal(new Merge(C1, C2))).isEqualTo("edit.merge.linked");
  }

  @ParameterizedTest
  @EnumSource(
      value = RelationKind.class,
      names = {"SUPPORTS", "ATTACKS", "ANSWERS"})
  void anArgumentBetweenTheTwoHoldsThemApart(RelationKind kind) {
    ferry.with(link(NEXT, kind, C2, C1));

    assertThat(ferry.refusal(new Merge(C1, C2))).isEqualTo("edit.merge.linked");
    assertThat(ferry.refusal(new Merge(C2, C1))).isEqualTo("edit.merge.linked");
  }

  @Test
  void whoDisputesALinkOfTheOtherSaysSomethingElse() {
    ferry.with(Link.of(ONTO, RelationKind.ATTACKS, C2, SUPPORT));

    assertThat(ferry.refusal(new Merge(C1, C2))).isEqualTo("edit.merge.linked");
    assertThat(ferry.refusal(new Merge(E1, C2))).isEqualTo("edit.merge.linked");
  }

  @Test
  void whatAsksIsNotOneWithWhatAffirms() {
    ferry.with(new ChangeRole(C2, Role.QUESTION));

    assertThat(ferry.refusal(new Merge(C1, C2))).isEqualTo("edit.merge.roles");
  }

  @Test
  void aStatementIsNotMergedWithItselfNorWithWhatIsGone() {
    assertThat(ferry.refusal(new Merge(C1, C1))).isEqualTo("edit.merge.itself");
    assertThat(ferry.refusal(new Merge(C1, OWN))).isEqualTo("edit.gone");
  }

  @Test
  void particularsOfBothAreKept() {
    ferry
        .with(describe(C1, "2020", "", "boats", "see map"))
        .with(describe(C2, "2021", "probably", "delay", "ask"));
    merged();

    assertThat(ferry.statement(C1).asOf()).contains(new Edtf("2020"));
    assertThat(ferry.statement(C1).hedge()).isEqualTo("probably");
    assertThat(ferry.statement(C1).tags()).containsExactly("boats", "delay");
    assertThat(ferry.statement(C1).note()).isEqualTo("see map\nC2: 2021\nask");
  }

  private static DescribeStatement describe(
      StatementId id, String asOf, String hedge, String tag, String note) {
    return new DescribeStatement(
        id,
        Optional.of(new Edtf(asOf)),
        hedge,
        Optional.empty(),
        new TreeSet<>(List.of(tag)),
        note);
  }

  @Test
  void pinAndFoldOfTheOtherFollowWhereTheOneKeptHasNone() {
    ferry.with(new MapEdit.PinAt(C2, 5, 6)).with(new MapEdit.FoldBranch(C2));
    merged();

    assertThat(ferry.project().pins()).containsExactly(new Pin(C1, 5, 6));
    assertThat(ferry.project().folds()).containsExactly(new Fold(C1));
  }

  @Test
  void theBoxOfTheOneKeptStaysWhereItWasPut() {
    ferry.with(new MapEdit.PinAt(C1, 1, 2)).with(new MapEdit.PinAt(C2, 5, 6));
    merged();

    assertThat(ferry.project().pins()).containsExactly(new Pin(C1, 1, 2));
  }

  @Test
  void anOwnStatementThatGetsPassagesComesFromThem() {
    ferry
        .with(new AddStatement(OWN, Role.CLAIM, "Boats run late", new Origin.Own()))
        .with(new Merge(OWN, C2));

    assertThat(ferry.statement(OWN).origin()).isEqualTo(new Origin.Anchored());
  }
}
