package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.project.Project;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What words become where they are let go of on the map. */
class DroppingTest {
  private final TwoArticles at = new TwoArticles();
  private final Dropping dropping = new Dropping(at.desk, at.tagging, at.mending);
  private Statement claim;

  @BeforeEach
  void aClaimIsThere() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    claim = at.labelled(Role.CLAIM, 1);
  }

  private List<Relation> relations() {
    return List.copyOf(at.store.project().relations().values());
  }

  @Test
  void onEmptyGroundTheyAreAClaimAndTheTarget() {
    dropping.drop(at.in(FARMERS, "The dam leaks."), new Dropping.Place.Ground());
    Statement dropped = at.labelled(Role.CLAIM, 2);
    assertThat(dropped.text()).isEqualTo("The dam leaks.");
    assertThat(at.desk.targets()).containsExactly(dropped.id());
    assertThat(relations()).isEmpty();
  }

  @Test
  void onTheSupportingHalfTheyAreEvidence() {
    dropping.drop(at.in(FARMERS, "Rain alone explains it."), new Dropping.Place.For(claim.id()));
    assertThat(relations()).hasSize(1);
    assertThat(relations().getFirst().kind()).isEqualTo(RelationKind.SUPPORTS);
    assertThat(relations().getFirst().premises())
        .containsExactly(at.labelled(Role.EVIDENCE, 1).id());
    assertThat(relations().getFirst().target()).isEqualTo(claim.id());
  }

  @Test
  void onTheAttackingHalfTheyAreARebuttal() {
    dropping.drop(at.in(FARMERS, "The dam leaks."), new Dropping.Place.Against(claim.id()));
    assertThat(relations().getFirst().kind()).isEqualTo(RelationKind.ATTACKS);
    assertThat(relations().getFirst().premises())
        .containsExactly(at.labelled(Role.REBUTTAL, 1).id());
  }

  @Test
  void theTargetStaysWhereItWas() {
    at.tagging.tag(TagKind.CLAIM, at.in(FARMERS, "The dam leaks."));
    Statement target = at.labelled(Role.CLAIM, 2);
    dropping.drop(at.in(FARMERS, "Rain alone explains it."), new Dropping.Place.For(claim.id()));
    assertThat(relations().getFirst().target()).isEqualTo(claim.id());
    assertThat(at.desk.targets()).containsExactly(target.id());
  }

  @Test
  void aTagAndItsLinkAreOneUndo() {
    Project before = at.store.project();
    dropping.drop(at.in(FARMERS, "The dam leaks."), new Dropping.Place.Against(claim.id()));
    at.store.undo();
    assertThat(at.store.project()).isEqualTo(before);
  }

  @Test
  void aMarkIsLinkedAsItIsAndNotTaggedTwice() {
    at.tagging.tag(TagKind.NOTE, at.in(FARMERS, "The dam leaks."));
    dropping.drop(at.in(FARMERS, "The dam leaks."), new Dropping.Place.Against(claim.id()));
    assertThat(at.store.project().statements()).hasSize(2);
    assertThat(relations().getFirst().premises()).containsExactly(at.labelled(Role.NOTE, 1).id());
  }

  @Test
  void aMarkThatIsLetGoOfOnItselfIsRefused() {
    dropping.drop(at.in(COUNCIL, "The dam is safe."), new Dropping.Place.For(claim.id()));
    assertThat(relations()).isEmpty();
    assertThat(at.store.project().statements()).hasSize(1);
  }

  @Test
  void onTheHeadOfAnArrowTheyUndercutIt() {
    Relation arrow = support();
    dropping.drop(
        at.in(FARMERS, "Rain alone explains it."), new Dropping.Place.Against(arrow.id()));
    assertThat(relations())
        .anySatisfy(
            undercut -> {
              assertThat(undercut.kind()).isEqualTo(RelationKind.ATTACKS);
              assertThat(undercut.target()).isEqualTo(arrow.id());
            });
  }

  @Test
  void onTheTailOfAnArrowTheyAreALinkedPremise() {
    Relation arrow = support();
    dropping.drop(at.in(FARMERS, "Rain alone explains it."), new Dropping.Place.Beside(arrow.id()));
    assertThat(at.store.project().relation(arrow.id()).orElseThrow().premises())
        .containsExactly(at.labelled(Role.EVIDENCE, 1).id(), at.labelled(Role.PREMISE, 1).id());
  }

  private Relation support() {
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    return relations().getFirst();
  }
}
