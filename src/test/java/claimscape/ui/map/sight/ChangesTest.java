package claimscape.ui.map.sight;

import static claimscape.ui.map.sight.SmallMap.CLAIM;
import static claimscape.ui.map.sight.SmallMap.EVIDENCE;
import static claimscape.ui.map.sight.SmallMap.REBUTTAL;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapOptions;
import claimscape.layout.Rect;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.ChangeRole;
import claimscape.project.edit.Delete;
import claimscape.project.edit.MapEdit;
import claimscape.project.edit.Reword;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a change of the project changes in the picture. */
class ChangesTest {
  private final Easel easel = new Easel(SmallMap.measure(), Locale.ENGLISH);
  private final Chart before = drawn(SmallMap.project());

  private Chart drawn(Project project) {
    return Chart.of(project, easel.draw(project, MapOptions.USUAL, () -> false));
  }

  private Chart after(Edit edit) {
    return switch (edit.applyTo(SmallMap.project())) {
      case Outcome.Made made -> drawn(made.after());
      case Outcome.Refused refused -> throw new AssertionError(refused.why());
    };
  }

  private static Rect place(Chart chart, StatementId id) {
    return chart.card(id).orElseThrow().place();
  }

  private static boolean touched(List<Rect> areas, Rect place) {
    return areas.stream().anyMatch(area -> area.nearerThan(0, place));
  }

  @Test
  void theSameProjectDrawnAgainLooksTheSame() {
    assertThat(Changes.between(before, drawn(SmallMap.project()))).isEmpty();
  }

  @Test
  void otherWordsOfTheSameLengthChangeOneCard() {
    Chart after = after(new Reword(CLAIM, "Talks can stop the war"));
    List<Rect> areas = Changes.between(before, after);

    assertThat(touched(areas, place(after, CLAIM))).isTrue();
    assertThat(areas).hasSize(2);
  }

  @Test
  void anotherRoleIsAnotherShape() {
    Chart after = after(new ChangeRole(REBUTTAL, Role.CLAIM));

    assertThat(touched(Changes.between(before, after), place(after, REBUTTAL))).isTrue();
  }

  @Test
  void aCardThatMovedChangesItsOldPlaceAndItsNewOne() {
    Rect old = place(before, EVIDENCE);
    Chart after = after(new MapEdit.PinAt(EVIDENCE, old.x() + 900, old.y() + 700));
    List<Rect> areas = Changes.between(before, after);

    assertThat(touched(areas, old)).isTrue();
    assertThat(touched(areas, place(after, EVIDENCE))).isTrue();
  }

  @Test
  void whatIsDeletedLeavesAnAreaToPaintAnew() {
    Chart after = after(new Delete(List.of(REBUTTAL)));

    assertThat(touched(Changes.between(before, after), place(before, REBUTTAL))).isTrue();
  }

  @Test
  void whatCameBackIsPainted() {
    Chart without = after(new Delete(List.of(REBUTTAL)));

    assertThat(touched(Changes.between(without, before), place(before, REBUTTAL))).isTrue();
  }

  @Test
  void fromNothingEverythingIsNew() {
    Chart empty = drawn(Project.titled(""));

    assertThat(Changes.between(empty, before))
        .hasSizeGreaterThanOrEqualTo(before.cards().size() + before.links().size());
  }
}
