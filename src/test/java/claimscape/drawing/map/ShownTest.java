package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.edit.MapEdit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a project is on the map. */
class ShownTest {
  private final Casebook book = new Casebook("Shown");
  private final SourceId source = book.source("Daud", "Review", "2021");
  private final StatementId claim = tagged(Role.CLAIM);
  private final StatementId evidence = tagged(Role.EVIDENCE);
  private final RelationId support = book.link(RelationKind.SUPPORTS, claim, evidence);

  @Test
  void everythingIsShownAsItWasCreated() {
    assertThat(ids(shown())).containsExactly(claim, evidence);
    assertThat(shown().relations()).hasSize(1);
  }

  @Test
  void aRelationOfHiddenPremisesIsHiddenWithAllThatEndsOnIt() {
    StatementId rebuttal = tagged(Role.REBUTTAL);
    RelationId undercut = book.link(RelationKind.ATTACKS, support, rebuttal);
    book.link(RelationKind.ATTACKS, undercut, tagged(Role.REBUTTAL));
    Shown shown = hiding(Role.EVIDENCE);
    assertThat(shown.relations()).isEmpty();
    assertThat(ids(shown)).contains(claim, rebuttal).doesNotContain(evidence);
  }

  @Test
  void aRelationToAHiddenTargetIsHidden() {
    assertThat(hiding(Role.CLAIM).relations()).isEmpty();
  }

  @Test
  void aFoldHidesUndercutsOfWhatItHides() {
    book.link(RelationKind.ATTACKS, support, tagged(Role.REBUTTAL));
    fold(claim);
    assertThat(ids(shown())).containsExactly(claim);
    assertThat(shown().folded()).containsEntry(claim, 2);
  }

  @Test
  void aFoldKeepsWhatBearsElsewhereAndAllBelowIt() {
    StatementId other = tagged(Role.CLAIM);
    StatementId below = tagged(Role.EVIDENCE);
    book.link(RelationKind.SUPPORTS, other, evidence);
    book.link(RelationKind.SUPPORTS, evidence, below);
    fold(claim);
    assertThat(ids(shown())).containsExactlyInAnyOrder(claim, evidence, other, below);
    assertThat(shown().folded()).isEmpty();
  }

  @Test
  void aFoldInsideAFoldIsNotCountedTwice() {
    StatementId below = tagged(Role.EVIDENCE);
    book.link(RelationKind.SUPPORTS, evidence, below);
    fold(evidence);
    fold(claim);
    assertThat(ids(shown())).containsExactly(claim);
    assertThat(shown().folded()).containsOnlyKeys(claim);
  }

  @Test
  void aFoldedCircleHidesAllButItsHead() {
    book.link(RelationKind.SUPPORTS, evidence, claim);
    fold(claim);
    assertThat(ids(shown())).containsExactly(claim);
    assertThat(shown().folded()).containsEntry(claim, 1);
  }

  @Test
  void aFoldOfALeafHidesNothing() {
    fold(evidence);
    assertThat(shown().folded()).isEmpty();
    assertThat(ids(shown())).hasSize(2);
  }

  @Test
  void unfoldingBringsEverythingBack() {
    Shown before = shown();
    fold(claim);
    book.make(new MapEdit.Unfold(claim));
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void whatIsOutOfFocusIsLeftOutWithItsLinks() {
    Shown shown =
        Shown.of(
            book.project(), MapOptions.USUAL.withOnly(Optional.of(new TreeSet<>(List.of(claim)))));
    assertThat(ids(shown)).containsExactly(claim);
    assertThat(shown.relations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void noRelationIsShownWithoutItsEndsAndAllThatIsHiddenIsCounted(long seed) {
    var project = GrownProject.of(seed, 60);
    Shown shown = Shown.of(project, MapOptions.USUAL);
    List<StatementId> ids = ids(shown);
    List<RelationId> relations = shown.relations().stream().map(made -> made.id()).toList();
    shown
        .relations()
        .forEach(
            relation -> {
              assertThat(ids).containsAll(relation.premises());
              switch (relation.target()) {
                case StatementId id -> assertThat(ids).contains(id);
                case RelationId id -> assertThat(relations).contains(id);
              }
            });
    int folded = shown.folded().values().stream().mapToInt(count -> count).sum();
    int hidden = project.statements().size() - ids.size();
    // A fold inside a branch that is folded later is counted there once more or not at all.
    assertThat(folded).isBetween(hidden == 0 ? 0 : 1, hidden);
    assertThat(ids).containsAll(shown.folded().keySet());
  }

  private void fold(StatementId id) {
    book.make(new MapEdit.FoldBranch(id));
  }

  private StatementId tagged(Role role) {
    return book.tagged(role, source, "So it is.");
  }

  private Shown shown() {
    return Shown.of(book.project(), MapOptions.USUAL);
  }

  private Shown hiding(Role role) {
    return Shown.of(book.project(), MapOptions.USUAL.withHidden(new TreeSet<>(List.of(role))));
  }

  private static List<StatementId> ids(Shown shown) {
    return shown.statements().stream().map(Statement::id).toList();
  }
}
