package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.DrawnBy;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Stance;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggingTest {
  private final TwoArticles at = new TwoArticles();

  private Statement claim() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    return at.labelled(Role.CLAIM, 1);
  }

  private List<Relation> relations() {
    return List.copyOf(at.store.project().relations().values());
  }

  @Test
  void aTagTakenAwayTakesItsStatementAndItsLinksAlong() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    Project before = at.store.project();
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    Passage surveys = at.store.project().passagesOf(at.labelled(Role.EVIDENCE, 1).id()).getFirst();
    at.tagging.untag(surveys);

    assertThat(at.store.project().statements()).isEqualTo(before.statements());
    assertThat(at.store.project().passages()).isEqualTo(before.passages());
    assertThat(at.store.project().relations()).isEmpty();
  }

  @Test
  void ofSeveralPassagesOnlyTheOneIsTakenAway() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    StatementId safe = at.labelled(Role.CLAIM, 1).id();
    at.tagging.addPassage(at.in(FARMERS, "Rain alone explains it."), List.of());
    at.tagging.untag(at.store.project().passagesOf(safe).getFirst());

    assertThat(at.store.project().passagesOf(safe))
        .singleElement()
        .satisfies(left -> assertThat(left.source()).isEqualTo(FARMERS));
  }

  @Test
  void aClaimBecomesTheTarget() {
    Statement claim = claim();
    assertThat(claim.text()).isEqualTo("The dam is safe.");
    assertThat(at.desk.targets()).containsExactly(claim.id());
  }

  @Test
  void evidenceFromAnotherSourceSupportsTheTargetAndIsDrawnByTheAnalyst() {
    Statement claim = claim();
    at.tagging.tag(TagKind.EVIDENCE, at.in(FARMERS, "Rain alone explains it."));
    assertThat(relations()).hasSize(1);
    Relation made = relations().getFirst();
    assertThat(made.kind()).isEqualTo(RelationKind.SUPPORTS);
    assertThat(made.target()).isEqualTo(claim.id());
    assertThat(made.drawnBy()).isEqualTo(new DrawnBy.Analyst());
  }

  @Test
  void evidenceFromTheSameSourceIsDrawnByItsAuthor() {
    claim();
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    assertThat(relations().getFirst().drawnBy()).isInstanceOf(DrawnBy.Author.class);
  }

  @Test
  void aTagWithItsLinkIsOneUndo() {
    Project start = at.store.project();
    claim();
    at.tagging.tag(TagKind.REBUTTAL, at.in(FARMERS, "The dam leaks."));
    at.store.undo();
    assertThat(at.store.project().statements()).hasSize(1);
    at.store.undo();
    assertThat(at.store.project()).isEqualTo(start);
  }

  @Test
  void evidenceWithoutATargetIsLooseAndNeverLinkedByGuess() {
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    assertThat(at.labelled(Role.EVIDENCE, 1).loose()).isTrue();
    assertThat(relations()).isEmpty();
  }

  @Test
  void aClaimKeptApartIsLooseAndDoesNotBecomeTheTarget() {
    at.tagging.tag(TagKind.CLAIM.unlinked(), at.in(COUNCIL, "The dam is safe."));
    assertThat(at.labelled(Role.CLAIM, 1).loose()).isTrue();
    assertThat(at.desk.targets()).isEmpty();
  }

  @Test
  void aFirstClaimThatWouldSupportATargetIsAPlainClaim() {
    at.tagging.tag(TagKind.SUPPORTING_CLAIM, at.in(COUNCIL, "The dam is safe."));
    assertThat(at.labelled(Role.CLAIM, 1).loose()).isFalse();
    assertThat(at.desk.targets()).hasSize(1);
  }

  @Test
  void aSupportingClaimBecomesTheTargetItself() {
    Statement first = claim();
    at.tagging.tag(TagKind.SUPPORTING_CLAIM, at.in(COUNCIL, "Two surveys found no crack."));
    assertThat(relations().getFirst().target()).isEqualTo(first.id());
    assertThat(at.desk.targets()).containsExactly(at.labelled(Role.CLAIM, 2).id());
  }

  @Test
  void severalTargetsEachGetTheirOwnRelation() {
    Statement first = claim();
    at.tagging.tag(TagKind.CLAIM, at.in(FARMERS, "The dam leaks."));
    at.desk.addTarget(first.id());
    at.tagging.tag(TagKind.EVIDENCE, at.in(FARMERS, "The lower fields were wet in March."));
    assertThat(relations())
        .extracting(Relation::target)
        .containsExactlyInAnyOrder(first.id(), at.labelled(Role.CLAIM, 2).id());
  }

  @Test
  void aPremiseJoinsTheArmedRelation() {
    claim();
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    at.tagging.tag(TagKind.PREMISE, at.in(COUNCIL, "The minister denied any risk."));
    assertThat(relations()).hasSize(1);
    assertThat(relations().getFirst().linked()).isTrue();
  }

  @Test
  void aPremiseJoinsTheNewestSupportOfTheTargetWhereTheArmedRelationEndsElsewhere() {
    Statement first = claim();
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    RelationId support = relations().getFirst().id();
    at.tagging.tag(TagKind.CLAIM, at.in(FARMERS, "The dam leaks."));
    at.tagging.tag(TagKind.EVIDENCE, at.in(FARMERS, "The lower fields were wet in March."));
    at.desk.target(first.id());
    at.tagging.tag(TagKind.PREMISE, at.in(FARMERS, "Rain alone explains it."));
    assertThat(at.store.project().relation(support).orElseThrow().premises()).hasSize(2);
  }

  @Test
  void aPremiseForATargetWithoutSupportMakesOne() {
    claim();
    at.tagging.tag(TagKind.PREMISE, at.in(COUNCIL, "Two surveys found no crack."));
    assertThat(relations().getFirst().premises())
        .containsExactly(at.labelled(Role.PREMISE, 1).id());
  }

  @Test
  void anUndercutAttacksTheArmedRelation() {
    claim();
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    RelationId support = relations().getFirst().id();
    at.tagging.tag(TagKind.UNDERCUT, at.in(FARMERS, "The lower fields were wet in March."));
    assertThat(relations()).anyMatch(r -> r.undercut() && r.target().equals(support));
  }

  @Test
  void anUndercutWithoutAnArmedRelationIsRefusedWithASentence() {
    List<DeskEvent> heard = new ArrayList<>();
    at.desk.onEvent(heard::add);
    Outcome outcome = at.tagging.tag(TagKind.UNDERCUT, at.in(COUNCIL, "The dam is safe."));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(heard).anyMatch(DeskEvent.Notice.class::isInstance);
    assertThat(at.store.project().statements()).isEmpty();
  }

  @Test
  void withARelationAsTargetEvidenceUnderpinsAndARebuttalUndercuts() {
    claim();
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    at.desk.target(relations().getFirst().id());
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "The minister denied any risk."));
    at.tagging.tag(TagKind.REBUTTAL, at.in(FARMERS, "The dam leaks."));
    assertThat(relations().stream().filter(Relation::underpin)).hasSize(1);
    assertThat(relations().stream().filter(Relation::undercut)).hasSize(1);
  }

  @Test
  void aKeyOnAnExistingMarkChangesTheRoleAndLeavesTheRelations() {
    claim();
    at.tagging.tag(TagKind.REBUTTAL, at.in(FARMERS, "The dam leaks."));
    List<Relation> before = relations();
    at.tagging.tag(TagKind.EVIDENCE, at.in(FARMERS, "The dam leaks."));
    assertThat(at.store.project().statements()).hasSize(2);
    assertThat(at.labelled(Role.EVIDENCE, 1).text()).isEqualTo("The dam leaks.");
    assertThat(relations()).isEqualTo(before);
  }

  @Test
  void aDenialIsOneMorePassageOfTheSameStatement() {
    Statement claim = claim();
    at.tagging.deny(at.in(COUNCIL, "The minister denied any risk."), "the minister", "denied");
    List<Passage> passages = at.store.project().passagesOf(claim.id());
    assertThat(passages).hasSize(2);
    assertThat(passages.getLast().stance()).isEqualTo(Stance.DENIES);
    assertThat(at.store.project().voices().values())
        .extracting(voice -> voice.name())
        .containsExactly("the minister");
    assertThat(at.store.project().statements()).hasSize(1);
  }

  @Test
  void aSecondDenialByTheSameVoiceMakesNoSecondVoice() {
    claim();
    at.tagging.deny(at.in(COUNCIL, "The minister denied any risk."), "the minister", "denied");
    at.tagging.deny(at.in(COUNCIL, "denied any risk"), "the minister", "");
    assertThat(at.store.project().voices()).hasSize(1);
  }

  @Test
  void oneMorePassageWithoutATargetIsRefused() {
    assertThat(at.tagging.addPassage(at.in(COUNCIL, "The dam is safe."), List.of()))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void theLastTagIsRepeated() {
    claim();
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    at.tagging.repeat(at.in(FARMERS, "Rain alone explains it."));
    assertThat(at.labelled(Role.EVIDENCE, 2).text()).isEqualTo("Rain alone explains it.");
    assertThat(relations()).hasSize(2);
  }

  @Test
  void backgroundIsMarkedAsReadAndMakesNoStatement() {
    at.tagging.markRead(at.in(COUNCIL, "Two surveys found no crack."));
    assertThat(at.store.project().source(COUNCIL).orElseThrow().read()).hasSize(1);
    assertThat(at.store.project().statements()).isEmpty();
  }
}
