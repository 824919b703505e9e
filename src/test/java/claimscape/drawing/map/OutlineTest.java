package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.argument.Role;
import claimscape.drawing.Mark;
import claimscape.layout.Rect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shape and the glyph of each role. */
class OutlineTest {

  @ParameterizedTest
  @CsvSource({
    "CLAIM, 58, 6",
    "NOTE, 58, 6",
    "EVIDENCE, 58, 11",
    "REBUTTAL, 58, 9",
    "PREMISE, 58, 14",
    "QUESTION, 58, 29",
    "QUESTION, 100, 34"
  })
  void cornersReachAsFarAsTheDesignSays(Role role, double height, double corner) {
    assertThat(Outline.of(role, 220, height).corner()).isEqualTo(corner);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void theOutlineFillsItsBox(Role role) {
    Rect bounds = Marks.bounds(Outline.of(role, 220, 58).path());
    assertThat(bounds.x()).isCloseTo(0, within(1e-9));
    assertThat(bounds.y()).isCloseTo(0, within(1e-9));
    assertThat(bounds.width()).isCloseTo(220, within(1e-9));
    assertThat(bounds.height()).isCloseTo(58, within(1e-9));
  }

  @Test
  void evidenceIsASheetWithAFoldedCorner() {
    Outline sheet = Outline.of(Role.EVIDENCE, 220, 58);
    assertThat(Marks.points(sheet.path()))
        .containsExactly(p(0, 0), p(209, 0), p(220, 11), p(220, 58), p(0, 58));
    assertThat(Marks.bounds(sheet.fold())).isEqualTo(new Rect(209, 0, 11, 11));
  }

  @Test
  void aRebuttalHasEightCorners() {
    assertThat(Marks.points(Outline.of(Role.REBUTTAL, 220, 58).path()))
        .containsExactly(
            p(9, 0), p(211, 0), p(220, 9), p(220, 49), p(211, 58), p(9, 58), p(0, 49), p(0, 9));
  }

  @ParameterizedTest
  @CsvSource({
    "EVIDENCE, 0, 0", // a sheet is straight at the left
    "REBUTTAL, 0, 9",
    "REBUTTAL, 4, 5",
    "REBUTTAL, 9, 0",
    "REBUTTAL, 20, 0",
    "CLAIM, 0, 6",
    "CLAIM, 6, 0",
    "CLAIM, 100, 0",
    "PREMISE, 0, 14",
    "PREMISE, 14, 0"
  })
  void theOutlineIsLowerNearItsCorners(Role role, double x, double inset) {
    assertThat(Outline.of(role, 220, 58).inset(x)).isCloseTo(inset, within(1e-9));
  }

  @Test
  void aRoundCornerFollowsItsCircle() {
    // 4 from the left edge of a circle of 14: 14 - sqrt(14² - 10²).
    assertThat(Outline.of(Role.PREMISE, 220, 58).inset(4))
        .isCloseTo(14 - Math.sqrt(96), within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void theBarIsTheLeftPartOfTheCard(Role role) {
    Outline outline = Outline.of(role, 220, 58);
    Rect bar = Marks.bounds(outline.leftOf(4));
    assertThat(bar.x()).isCloseTo(0, within(.01));
    assertThat(bar.right()).isCloseTo(4, within(1e-9));
    assertThat(bar.y()).isCloseTo(outline.inset(4), within(1e-9));
    assertThat(bar.bottom()).isCloseTo(58 - outline.inset(4), within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aGlyphKeepsNearItsSquareAndGrowsWithIt(Role role) {
    Rect small = Marks.bounds(((Mark.Shape) Glyphs.of(role, 100, 50, 10)).path());
    Rect large = Marks.bounds(((Mark.Shape) Glyphs.of(role, 100, 50, 30)).path());
    assertThat(small.x()).isBetween(99.0, 103.0);
    assertThat(small.right()).isBetween(107.0, 111.0);
    assertThat(small.y()).isBetween(49.0, 52.0);
    assertThat(small.bottom()).isBetween(58.0, 61.0);
    assertThat(large.width()).isCloseTo(3 * small.width(), within(1e-9));
    assertThat(large.height()).isCloseTo(3 * small.height(), within(1e-9));
  }

  private static double[] p(double x, double y) {
    return new double[] {x, y};
  }
}
