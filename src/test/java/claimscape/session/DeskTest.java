package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskTest {
  private final TwoArticles at = new TwoArticles();

  private StatementId claim(String words) {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, words));
    return at.desk.lastTagged().orElseThrow();
  }

  @Test
  void selectingNeverMovesTheTarget() {
    StatementId first = claim("The dam is safe.");
    StatementId second = claim("Two surveys found no crack.");
    at.desk.select(List.of(first));
    assertThat(at.desk.targets()).containsExactly(second);
  }

  @Test
  void whenUndoRemovesTheTargetThePreviousOneReturns() {
    StatementId first = claim("The dam is safe.");
    claim("Two surveys found no crack.");
    at.store.undo();
    assertThat(at.desk.targets()).containsExactly(first);
    at.store.undo();
    assertThat(at.desk.targets()).isEmpty();
  }

  @Test
  void addingATargetTwiceTakesItAway() {
    StatementId first = claim("The dam is safe.");
    StatementId second = claim("Two surveys found no crack.");
    at.desk.addTarget(first);
    assertThat(at.desk.targets()).containsExactly(second, first);
    at.desk.addTarget(first);
    assertThat(at.desk.targets()).containsExactly(second);
  }

  @Test
  void whatUndoTakesAwayIsNoLongerSelected() {
    claim("The dam is safe.");
    List<DeskEvent> heard = new ArrayList<>();
    at.desk.onEvent(heard::add);
    at.store.undo();
    assertThat(at.desk.selection()).isEmpty();
    assertThat(heard).contains(new DeskEvent.Selected(List.of()));
  }

  @Test
  void theRelationMadeOrClickedLastIsArmed() {
    StatementId first = claim("The dam is safe.");
    StatementId second = claim("Two surveys found no crack.");
    at.mending.connect(RelationKind.SUPPORTS, second, first);
    at.mending.connect(RelationKind.ATTACKS, first, second);
    var relations = List.copyOf(at.store.project().relations().keySet());
    assertThat(at.desk.armed()).contains(relations.get(1));
    at.desk.select(List.of(relations.get(0)));
    assertThat(at.desk.armed()).contains(relations.get(0));
  }

  @Test
  void theArmedRelationThatWasUndoneGivesWayToTheOneBefore() {
    StatementId first = claim("The dam is safe.");
    StatementId second = claim("Two surveys found no crack.");
    at.mending.connect(RelationKind.SUPPORTS, second, first);
    var support = at.desk.armed();
    at.mending.connect(RelationKind.ATTACKS, first, second);
    at.store.undo();
    assertThat(at.desk.armed()).isEqualTo(support);
  }

  @Test
  void theNextKindOfTheArmedRelationGoesRound() {
    StatementId first = claim("The dam is safe.");
    StatementId second = claim("Two surveys found no crack.");
    at.mending.connect(RelationKind.SUPPORTS, second, first);
    List<RelationKind> seen = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      at.mending.nextKind();
      seen.add(at.store.project().relations().values().iterator().next().kind());
    }
    assertThat(seen)
        .containsExactly(
            RelationKind.ATTACKS,
            RelationKind.RESTATES,
            RelationKind.ANSWERS,
            RelationKind.SUPPORTS);
  }

  @Test
  void aLooseTagIsLinkedToTheTargetChosenForIt() {
    at.tagging.tag(TagKind.REBUTTAL.unlinked(), at.in(FARMERS, "The dam leaks."));
    StatementId claim;
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    claim = at.labelled(Role.CLAIM, 1).id();
    at.tagging.tag(TagKind.EVIDENCE.unlinked(), at.in(FARMERS, "Rain alone explains it."));
    at.mending.retarget(claim);
    assertThat(at.labelled(Role.EVIDENCE, 1).loose()).isFalse();
    assertThat(at.labelled(Role.REBUTTAL, 1).loose()).isTrue();
  }

  @Test
  void theLastLinkIsGivenAnotherTarget() {
    StatementId first = claim("The dam is safe.");
    StatementId second = claim("The minister denied any risk.");
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    at.mending.retarget(first);
    assertThat(at.store.project().relations().values())
        .allMatch(relation -> relation.target().equals(first));
    assertThat(at.desk.targets()).containsExactly(second);
  }

  @Test
  void aStatementIsNotConnectedToItself() {
    StatementId first = claim("The dam is safe.");
    assertThat(at.mending.connect(RelationKind.SUPPORTS, first, first))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void theRolesOfAllSelectedStatementsChangeInOneStep() {
    StatementId first = claim("The dam is safe.");
    StatementId second = claim("Two surveys found no crack.");
    at.desk.select(List.of(first, second));
    at.mending.changeRole(Role.EVIDENCE);
    assertThat(at.store.project().statements().values())
        .allMatch(statement -> statement.role() == Role.EVIDENCE);
    at.store.undo();
    assertThat(at.store.project().statements().values())
        .allMatch(statement -> statement.role() == Role.CLAIM);
  }

  @Test
  void aChildIsAddedLinkedAndSelected() {
    StatementId first = claim("The dam is safe.");
    at.mending.addChild(first, Role.EVIDENCE, RelationKind.SUPPORTS, "No village was ever flooded");
    StatementId child = at.labelled(Role.EVIDENCE, 1).id();
    assertThat(at.desk.selection()).containsExactly(child);
    assertThat(at.store.graph().into(first)).hasSize(1);
  }

  @Test
  void foldingTwiceShowsTheBranchAgain() {
    StatementId first = claim("The dam is safe.");
    at.mending.toggleFold(first);
    assertThat(at.store.project().folds()).hasSize(1);
    at.mending.toggleFold(first);
    assertThat(at.store.project().folds()).isEmpty();
  }

  @Test
  void theSelectionIsDeletedInOneStep() {
    StatementId first = claim("The dam is safe.");
    StatementId second = claim("Two surveys found no crack.");
    at.desk.select(List.of(first, second));
    at.mending.deleteSelected();
    assertThat(at.store.project().statements()).isEmpty();
    at.store.undo();
    assertThat(at.store.project().statements()).hasSize(2);
  }
}
