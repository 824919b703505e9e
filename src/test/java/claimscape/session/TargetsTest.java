package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.edit.Delete;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the next evidence goes: made by claims and by T, given back by undo, never by a click. */
class TargetsTest {
  private final TwoArticles at = new TwoArticles();
  private final List<List<NodeId>> told = new ArrayList<>();
  private StatementId safe;
  private StatementId surveys;

  @BeforeEach
  void twoClaims() {
    safe = claim("The dam is safe.");
    surveys = claim("Two surveys found no crack.");
    at.desk.onEvent(
        event -> {
          if (event instanceof DeskEvent.Targeted(List<NodeId> nodes)) {
            told.add(nodes);
          }
        });
  }

  private StatementId claim(String words) {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, words));
    return at.desk.lastTagged().orElseThrow();
  }

  @Test
  void aTargetThatComesBackByRedoIsTheTargetAgainAndThatIsTold() {
    at.store.undo();
    at.store.redo();

    assertThat(at.desk.targets()).containsExactly(surveys);
    assertThat(told).containsExactly(List.of(safe), List.of(surveys));
  }

  @Test
  void aTargetChosenAfterAnUndoStaysWhenTheOtherComesBack() {
    at.store.undo();
    at.desk.target(safe);
    at.store.redo();

    assertThat(at.desk.targets()).containsExactly(safe);
  }

  @Test
  void theLastTargetCanBeTakenAwayToo() {
    at.desk.addTarget(surveys);

    assertThat(at.desk.targets()).isEmpty();
    assertThat(at.desk.targetStatement()).isEmpty();
    assertThat(told).containsExactly(List.<NodeId>of());
  }

  @Test
  void withoutATargetEvidenceIsLoose() {
    at.desk.addTarget(surveys);
    at.tagging.tag(TagKind.EVIDENCE, at.in(FARMERS, "Rain alone explains it."));

    assertThat(at.labelled(Role.EVIDENCE, 1).loose()).isTrue();
  }

  @Test
  void aimingAtTheTargetAgainTellsNothing() {
    at.desk.target(surveys);

    assertThat(told).isEmpty();
  }

  @Test
  void selectingAndClickingTellsOfNoTarget() {
    at.desk.select(List.of(safe));
    at.desk.centre(safe);

    assertThat(told).isEmpty();
    assertThat(at.desk.targets()).containsExactly(surveys);
  }

  @Test
  void ofSeveralTargetsThoseStayThatAreStillThere() {
    at.desk.addTarget(safe);
    at.store.make(Delete.of(surveys));

    assertThat(at.desk.targets()).containsExactly(safe);
    assertThat(told).endsWith(List.of(safe));
  }

  @Test
  void aDeletedTargetGivesWayToTheOneBefore() {
    at.store.make(Delete.of(surveys));

    assertThat(at.desk.targets()).containsExactly(safe);
  }

  @Test
  void severalTargetsAreNoStatementToAddAPassageTo() {
    assertThat(at.desk.targetStatement()).contains(surveys);
    at.desk.addTarget(safe);

    assertThat(at.desk.targetStatement()).isEmpty();
  }

  @Test
  void aRelationCanBeTheTargetButTakesNoPassage() {
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "The minister denied any risk."));
    RelationId support = at.desk.armed().orElseThrow();
    at.desk.target(support);

    assertThat(at.desk.targets()).containsExactly(support);
    assertThat(at.desk.targetStatement()).isEmpty();
    assertThat(told).containsExactly(List.of(support));
  }

  @Test
  void whatIsNotThereIsNoTarget() {
    at.desk.target(new StatementId("gone"));

    assertThat(at.desk.targets()).containsExactly(surveys);
    assertThat(told).isEmpty();
  }

  @Test
  void hundredsOfTargetsAgoAreForgottenButTheLatestCount() {
    for (int i = 0; i < 150; i++) {
      at.desk.target(safe);
      at.desk.target(surveys);
    }

    assertThat(at.desk.targets()).containsExactly(surveys);
    assertThat(told).hasSize(300);
  }

  @Test
  void aRoleThatChangesLeavesTheTarget() {
    at.desk.select(List.of(surveys));
    at.mending.changeRole(Role.EVIDENCE);

    assertThat(at.desk.targets()).containsExactly(surveys);
    assertThat(told).isEmpty();
  }
}
