package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.PassageId;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.edit.Delete;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relation made or clicked last is at hand, the selection is what is still there of it. */
class ArmedTest {
  private final TwoArticles at = new TwoArticles();
  private final List<DeskEvent> told = new ArrayList<>();
  private StatementId safe;
  private StatementId surveys;
  private StatementId leaks;
  private RelationId support;
  private RelationId attack;

  @BeforeEach
  void aClaimWithASupportAndAnAttack() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    safe = at.labelled(Role.CLAIM, 1).id();
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    surveys = at.labelled(Role.EVIDENCE, 1).id();
    support = at.desk.armed().orElseThrow();
    at.tagging.tag(TagKind.REBUTTAL, at.in(FARMERS, "The dam leaks."));
    leaks = at.labelled(Role.REBUTTAL, 1).id();
    attack = at.desk.armed().orElseThrow();
    at.desk.onEvent(told::add);
  }

  private List<DeskEvent> armings() {
    return told.stream().filter(DeskEvent.Armed.class::isInstance).toList();
  }

  @Test
  void aRelationThatComesBackByRedoIsArmedAgainAndThatIsTold() {
    at.store.undo();
    at.store.redo();

    assertThat(at.desk.armed()).contains(attack);
    assertThat(armings())
        .containsExactly(
            new DeskEvent.Armed(Optional.of(support)), new DeskEvent.Armed(Optional.of(attack)));
  }

  @Test
  void aClickOnAnArrowArmsIt() {
    at.desk.select(List.of(support));

    assertThat(at.desk.armed()).contains(support);
    assertThat(told)
        .containsExactly(
            new DeskEvent.Armed(Optional.of(support)), new DeskEvent.Selected(List.of(support)));
  }

  @Test
  void aClickOnAStatementArmsNothing() {
    at.desk.select(List.of(safe));

    assertThat(at.desk.armed()).contains(attack);
  }

  @Test
  void whatUndoTakesOutOfTheSelectionArmsNothing() {
    at.desk.select(List.of(support, leaks));
    at.desk.arm(attack);
    at.mending.connect(RelationKind.RESTATES, leaks, surveys);
    RelationId restates = at.desk.armed().orElseThrow();
    at.store.make(Delete.of(attack));

    assertThat(at.desk.armed()).contains(restates);

    at.store.undo();
    at.store.undo();
    at.store.undo();

    assertThat(at.desk.selection()).containsExactly(support);
    assertThat(at.desk.armed()).contains(support);
  }

  @Test
  void aDeletedStatementIsNotSelectedAnyMoreAndItsRelationsNotArmed() {
    at.desk.select(List.of(safe, leaks));
    at.store.make(Delete.of(leaks));

    assertThat(at.desk.selection()).containsExactly(safe);
    assertThat(at.desk.armed()).contains(support);
  }

  @Test
  void withTheLastRelationNothingIsArmed() {
    at.store.undo();
    at.store.undo();

    assertThat(at.desk.armed()).isEmpty();
    assertThat(armings()).endsWith(new DeskEvent.Armed(Optional.empty()));
  }

  @Test
  void aNodeSelectedTwiceIsSelectedOnce() {
    at.desk.select(List.of(safe, leaks, safe));

    assertThat(at.desk.selection()).containsExactly(safe, leaks);
  }

  @Test
  void theSameSelectionIsNotToldAgain() {
    at.desk.select(List.of(safe));
    at.desk.select(List.of(safe));

    assertThat(told).containsExactly(new DeskEvent.Selected(List.of(safe)));
  }

  @Test
  void whatIsNotThereCannotBeSelected() {
    NodeId gone = new StatementId("gone");
    at.desk.select(List.of(gone, safe));

    assertThat(at.desk.selection()).containsExactly(safe);
  }

  @Test
  void anEditThatTouchesNothingAtHandTellsNothing() {
    at.mending.toggleFold(safe);

    assertThat(told).isEmpty();
  }

  @Test
  void theStatementTaggedLastIsForgottenWhileItIsUndone() {
    assertThat(at.desk.lastTagged()).contains(leaks);
    at.store.undo();
    assertThat(at.desk.lastTagged()).isEmpty();
    at.store.redo();
    assertThat(at.desk.lastTagged()).contains(leaks);
  }

  @Test
  void panesAskOneAnotherToShowAPlace() {
    PassageId passage = at.store.project().passagesOf(safe).getFirst().id();
    TextSelection words = at.in(FARMERS, "Rain alone explains it.");
    at.desk.reveal(passage);
    at.desk.reveal(words);
    at.desk.centre(support);

    assertThat(told)
        .containsExactly(
            new DeskEvent.Reveal(passage),
            new DeskEvent.RevealText(words),
            new DeskEvent.Centre(support));
  }

  @Test
  void aListenerMayBringAnotherWhileItHears() {
    List<DeskEvent> late = new ArrayList<>();
    at.desk.onEvent(event -> at.desk.onEvent(late::add));
    at.desk.centre(safe);

    assertThat(late).isEmpty();
  }
}
