package claimscape.session;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Depiction;
import claimscape.argument.Filter;
import claimscape.argument.Fold;
import claimscape.argument.NamedView;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Ids;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.MapEdit;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views of the sample's map that are kept, opened, named and forgotten. */
class ViewingTest {
  private static final Viewing.Sight NEAR = new Viewing.Sight(120, -40, 1.5, Depiction.USUAL);
  private static final Viewing.Sight FAR =
      new Viewing.Sight(
          900,
          600,
          .25,
          new Depiction(
              Depiction.Direction.BOTTOM_UP,
              Depiction.Layout.LAYERED,
              Depiction.Lanes.SOURCE,
              Depiction.Notation.TOULMIN,
              true));
  private static final Filter REBUTTALS = Filter.NONE.toggled(Role.REBUTTAL);
  private static final StatementId C2 = new StatementId("c2");

  private final Store store;
  private final Desk desk;
  private final Viewing viewing;

  ViewingTest() throws IOException {
    store = new Store(SampleMap.finished());
    desk = new Desk(store);
    viewing = new Viewing(desk, Ids.from("view"));
  }

  private List<String> names() {
    return viewing.all().stream().map(NamedView::name).toList();
  }

  private List<StatementId> folded() {
    return store.project().folds().stream().map(Fold::statement).toList();
  }

  @Test
  void aViewKeepsPlaceFilterAndFolds() {
    desk.narrow(REBUTTALS);
    desk.make(new MapEdit.FoldBranch(C2));
    viewing.keep(" Rebuttals ", NEAR);

    NamedView kept = viewing.at(1).orElseThrow();
    assertThat(kept.name()).isEqualTo("Rebuttals");
    assertThat(List.of(kept.x(), kept.y(), kept.zoom())).containsExactly(120.0, -40.0, 1.5);
    assertThat(kept.filter()).isEqualTo(REBUTTALS);
    assertThat(kept.folds()).containsExactly(C2);
    assertThat(kept.depiction()).isEqualTo(Depiction.USUAL);
  }

  @Test
  void openingItNarrowsAndFoldsAgainAndTheFoldsAreOneUndo() {
    desk.narrow(REBUTTALS);
    desk.make(new MapEdit.FoldBranch(C2));
    viewing.keep("Rebuttals", NEAR);
    desk.narrow(Filter.NONE);
    desk.make(new MapEdit.Unfold(C2));
    desk.make(new MapEdit.FoldBranch(new StatementId("c1")));
    List<StatementId> before = folded();

    assertThat(viewing.open(viewing.at(1).orElseThrow())).isTrue();
    assertThat(desk.filter()).isEqualTo(REBUTTALS);
    assertThat(folded()).containsExactly(C2);
    store.undo();
    assertThat(folded()).isEqualTo(before);
  }

  @Test
  void openingWhatIsFoldedAlreadyIsNoStep() {
    viewing.keep("All", NEAR);
    int steps = store.history().size();
    assertThat(viewing.open(viewing.at(1).orElseThrow())).isFalse();
    assertThat(store.history()).hasSize(steps);
  }

  @Test
  void aNameThatIsThereAlreadyIsKeptAnew() {
    viewing.keep("One", NEAR);
    viewing.keep("Two", NEAR);
    viewing.keep("One", FAR);

    assertThat(names()).containsExactly("One", "Two");
    assertThat(viewing.at(1).orElseThrow().zoom()).isEqualTo(.25);
    assertThat(viewing.at(1).orElseThrow().depiction()).isEqualTo(FAR.depiction());
  }

  @Test
  void aViewIsRenamedUpdatedForgottenAndAllOfItUndone() {
    Project bare = store.project();
    viewing.keep("One", NEAR);
    viewing.rename(viewing.at(1).orElseThrow(), "Other");
    viewing.update(viewing.at(1).orElseThrow(), FAR);
    assertThat(names()).containsExactly("Other");
    viewing.forget(viewing.at(1).orElseThrow());
    assertThat(names()).isEmpty();
    store.undo();
    assertThat(names()).containsExactly("Other");
    store.undo();
    store.undo();
    store.undo();
    assertThat(store.project()).isEqualTo(bare);
  }

  @Test
  void aViewWithoutANameIsRefused() {
    assertThat(viewing.keep("  ", NEAR)).isInstanceOf(Outcome.Refused.class);
    assertThat(viewing.all()).isEmpty();
  }
}
