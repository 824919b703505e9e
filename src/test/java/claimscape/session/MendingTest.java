package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Answer;
import claimscape.argument.Level;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.SetLevel;
import claimscape.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gestures of the map: each is one step, arms what it links, or says why not. */
class MendingTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH, "claimscape.session.words");

  private final TwoArticles at = new TwoArticles();
  private StatementId safe;
  private StatementId surveys;
  private StatementId leaks;
  private RelationId support;

  @BeforeEach
  void aSupportedClaimAndALooseRebuttal() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    safe = at.labelled(Role.CLAIM, 1).id();
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    surveys = at.labelled(Role.EVIDENCE, 1).id();
    support = at.desk.armed().orElseThrow();
    at.tagging.tag(TagKind.REBUTTAL.unlinked(), at.in(FARMERS, "The dam leaks."));
    leaks = at.labelled(Role.REBUTTAL, 1).id();
  }

  private Relation armed() {
    return at.desk.armed().flatMap(at.store.project()::relation).orElseThrow();
  }

  private static String why(Outcome outcome) {
    return WORDS.say(((Outcome.Refused) outcome).why());
  }

  @Test
  void aChildOnTheMapIsLinkedAndItsRelationArmed() {
    at.mending.addChild(safe, Role.REBUTTAL, RelationKind.ATTACKS, "It was built in 1911");
    Statement child = at.labelled(Role.REBUTTAL, 2);

    assertThat(child.origin()).isEqualTo(new Origin.Own());
    assertThat(armed().premises()).containsExactly(child.id());
    assertThat(armed().kind()).isEqualTo(RelationKind.ATTACKS);
    assertThat(armed().target()).isEqualTo(safe);
  }

  @Test
  void aChildOfARelationUndercutsIt() {
    at.mending.addChild(support, Role.REBUTTAL, RelationKind.ATTACKS, "Surveyors were in a hurry");

    assertThat(armed().undercut()).isTrue();
  }

  @Test
  void aParentIsSupportedByItsChildAndItsRelationArmed() {
    at.mending.addParent(safe, "No village will be flooded");
    Statement parent = at.labelled(Role.CLAIM, 2);

    assertThat(armed().premises()).containsExactly(safe);
    assertThat(armed().target()).isEqualTo(parent.id());
    assertThat(at.desk.selection()).containsExactly(parent.id());
  }

  @Test
  void aStatementAloneIsSelectedAndArmsNothing() {
    at.mending.add(Role.QUESTION, "Who paid for the surveys?");

    assertThat(at.desk.selection()).containsExactly(at.labelled(Role.QUESTION, 1).id());
    assertThat(at.desk.armed()).contains(support);
  }

  @Test
  void aChildWithItsLinkIsOneUndo() {
    Project before = at.store.project();
    at.mending.addChild(safe, Role.EVIDENCE, RelationKind.SUPPORTS, "No one was ever hurt");
    at.store.undo();

    assertThat(at.store.project()).isEqualTo(before);
  }

  @Test
  void aPremiseIsJoinedToTheRelationAndArmsIt() {
    at.mending.connect(RelationKind.ATTACKS, leaks, safe);
    at.mending.join(support, leaks);

    assertThat(armed().id()).isEqualTo(support);
    assertThat(armed().premises()).containsExactly(surveys, leaks);
  }

  @Test
  void aStatementIsNoPremiseOfARelationThatEndsAtIt() {
    assertThat(why(at.mending.join(support, safe)))
        .isEqualTo("A statement cannot be linked to itself.");
    assertThat(armed().premises()).containsExactly(surveys);
  }

  @Test
  void aRelationIsNotLedBackToItsOwnPremise() {
    at.desk.target(safe);
    at.tagging.tag(TagKind.EVIDENCE, at.in(FARMERS, "Rain alone explains it."));
    StatementId rain = at.labelled(Role.EVIDENCE, 2).id();

    assertThat(why(at.mending.retarget(rain))).isEqualTo("A statement cannot be linked to itself.");
    assertThat(armed().target()).isEqualTo(safe);
  }

  @Test
  void aLooseRebuttalAttacksTheTargetChosenForIt() {
    at.mending.retarget(safe);

    assertThat(armed().kind()).isEqualTo(RelationKind.ATTACKS);
    assertThat(armed().premises()).containsExactly(leaks);
    assertThat(at.labelled(Role.REBUTTAL, 1).loose()).isFalse();
  }

  @Test
  void aLooseTagIsNotLinkedToItself() {
    assertThat(at.mending.retarget(leaks)).isInstanceOf(Outcome.Refused.class);
    assertThat(at.labelled(Role.REBUTTAL, 1).loose()).isTrue();
  }

  @Test
  void theNextKindIsOneThatTheLevelOffers() {
    at.store.make(new SetLevel(Level.BASIC));
    at.mending.nextKind();
    assertThat(armed().kind()).isEqualTo(RelationKind.ATTACKS);
    at.mending.nextKind();
    assertThat(armed().kind()).isEqualTo(RelationKind.SUPPORTS);
  }

  @Test
  void aSupportIsTurnedRound() {
    at.mending.reverse();

    assertThat(armed().premises()).containsExactly(safe);
    assertThat(armed().target()).isEqualTo(surveys);
  }

  @Test
  void anUndercutCannotBeTurnedRound() {
    at.mending.connect(RelationKind.ATTACKS, leaks, support);

    assertThat(at.mending.reverse()).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void anAnswerSaysYesOrNoAndGoesWithTheKind() {
    at.mending.setKind(support, RelationKind.ANSWERS, Optional.of(Answer.NO));
    assertThat(armed().answer()).contains(Answer.NO);

    at.mending.nextKind();
    assertThat(armed().kind()).isEqualTo(RelationKind.SUPPORTS);
    assertThat(armed().answer()).isEmpty();
  }

  @Test
  void withoutARelationTheGesturesOfTheArmedOneAreRefusedWithASentence() {
    TwoArticles empty = new TwoArticles();
    String nothing = "No relation is at hand. Click an arrow or make a link first.";

    assertThat(why(empty.mending.nextKind())).isEqualTo(nothing);
    assertThat(why(empty.mending.reverse())).isEqualTo(nothing);
    assertThat(why(empty.mending.retarget(new StatementId("gone")))).isEqualTo(nothing);
  }

  @Test
  void withoutASelectionThereIsNothingToChangeOrDelete() {
    String nothing = "Nothing is selected. Click a statement or select some words first.";
    at.desk.select(List.of());

    assertThat(why(at.mending.deleteSelected())).isEqualTo(nothing);
    assertThat(why(at.mending.changeRole(Role.NOTE))).isEqualTo(nothing);
  }

  @Test
  void aRelationHasNoRole() {
    at.desk.select(List.of(support));

    assertThat(at.mending.changeRole(Role.NOTE)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aDeletedStatementTakesItsRelationsAlongAndUndoBringsThemBack() {
    at.desk.select(List.of(surveys));
    at.mending.deleteSelected();
    assertThat(at.store.project().relations()).isEmpty();
    assertThat(at.store.project().statements()).containsOnlyKeys(safe, leaks);
    assertThat(at.desk.selection()).isEmpty();

    at.store.undo();
    assertThat(at.store.project().relations()).containsOnlyKeys(support);
  }

  @Test
  void aDeletedRelationLeavesItsStatements() {
    at.desk.select(List.<NodeId>of(support));
    at.mending.deleteSelected();

    assertThat(at.store.project().statements()).hasSize(3);
    assertThat(at.store.project().relations()).isEmpty();
  }

  @Test
  void whatIsNotThereCannotBeLinked() {
    StatementId gone = new StatementId("gone");

    assertThat(at.mending.connect(RelationKind.SUPPORTS, surveys, gone))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(at.mending.addChild(gone, Role.NOTE, RelationKind.SUPPORTS, "x"))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(at.desk.armed()).contains(support);
    assertThat(at.desk.selection()).containsExactly(leaks);
  }

  @Test
  void linksThatGoRoundInACircleAreAllowed() {
    at.mending.connect(RelationKind.SUPPORTS, safe, surveys);

    assertThat(at.store.graph().cyclic()).isTrue();
  }
}
