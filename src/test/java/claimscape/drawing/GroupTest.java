package claimscape.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vocabulary of a drawing: groups, marks, tones, themes, faces. */
class GroupTest {

  private static final Mark SQUARE =
      Mark.Shape.filled(Part.GLYPH, Ink.CLAIM, Path.drawn(b -> b.rectangle(0, 0, 8, 8)));
  private static final Mark LINE =
      Mark.Shape.stroked(
          Part.BAR, Stroke.of(Ink.TEXT, 2), Path.drawn(b -> b.move(0, 0).line(0, 9)));

  @Test
  void aThemeChoosesBetweenColoursAndPatterns() {
    Group group = group(List.of(SQUARE, new Mark.Choice(List.of(SQUARE), List.of(LINE, LINE))));
    assertThat(group.marksIn(Themes.LIGHT)).containsExactly(SQUARE, SQUARE);
    assertThat(group.marksIn(Themes.DARK)).containsExactly(SQUARE, SQUARE);
    assertThat(group.marksIn(Themes.PRINT)).containsExactly(SQUARE, LINE, LINE);
  }

  @Test
  void aGroupMovesWithItsBoundsAndKeepsItsMarks() {
    Group group = group(List.of(SQUARE));
    Group moved = group.moved(5, -3);
    assertThat(moved.x()).isEqualTo(15);
    assertThat(moved.y()).isEqualTo(17);
    assertThat(moved.bounds()).isEqualTo(new Rect(15, 17, 30, 40));
    assertThat(moved.marks()).isSameAs(group.marks());
  }

  @ParameterizedTest
  @CsvSource({"0, 20, false", "0, 21, true", "59, 99, true", "60, 99, false", "30, 40, true"})
  void aGroupReachesBetweenTheHeightsThatItsBoundsMeet(double top, double bottom, boolean is) {
    // Its bounds go from 20 to 60.
    assertThat(group(List.of()).reaches(top, bottom)).isEqualTo(is);
  }

  @Test
  void marksAreKeptWhateverBecomesOfTheirList() {
    List<Mark> marks = new ArrayList<>(List.of(SQUARE));
    Group group = group(marks);
    marks.clear();
    assertThat(group.marks()).containsExactly(SQUARE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.1, 1.1, Double.NaN})
  void anOpacityIsBetweenNothingAndAll(double opacity) {
    assertThatThrownBy(() -> new Tone(Ink.TEXT, opacity))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "10, 0", "-1, 10", "NaN, 10"})
  void aDrawingHasASize(double width, double height) {
    assertThatThrownBy(() -> new Drawing(width, height, "", "", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aThemeLacksNoInk() {
    Map<Ink, Integer> most = new EnumMap<>(Ink.class);
    for (Ink ink : Ink.values()) {
      most.put(ink, 0);
    }
    most.remove(Ink.HOVER);
    assertThatThrownBy(() -> new Theme("most", false, most))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("most");
  }

  @Test
  void aColourIsWrittenWithSixDigits() {
    assertThat(Themes.LIGHT.hex(Ink.FOCUS)).isEqualTo("#0B57D0");
    assertThat(Themes.PRINT.hex(Ink.TEXT)).isEqualTo("#000000");
    assertThat(Themes.all()).extracting(Theme::toString).containsExactly("light", "dark", "print");
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void everyBundledFaceIsInTheBuild(Face face) {
    boolean found = face.bundled() && GroupTest.class.getResource(face.resource()) != null;
    assertThat(found).isEqualTo(face != Face.OTHER);
  }

  @Test
  void arabicLettersTakeTheWeightAndTheKindOfTheirNeighbours() {
    assertThat(Face.SANS.forArabic()).isEqualTo(Face.ARABIC);
    assertThat(Face.SANS_ITALIC.forArabic()).isEqualTo(Face.ARABIC);
    assertThat(Face.SANS_BOLD.forArabic()).isEqualTo(Face.ARABIC_BOLD);
    assertThat(Face.SERIF.forArabic()).isEqualTo(Face.NASKH);
    assertThat(Face.SERIF_ITALIC.forArabic()).isEqualTo(Face.NASKH);
  }

  @Test
  void aStrokeIsDashedAndRoundedWithoutChangingItsWidth() {
    Stroke stroke = Stroke.of(Ink.TEXT, 1.25).dashed(Dash.IMPLICIT).rounded();
    assertThat(stroke)
        .isEqualTo(new Stroke(Tone.of(Ink.TEXT), 1.25, new Dash(List.of(4.0, 3.0)), true));
  }

  private static Group group(List<Mark> marks) {
    return new Group(Optional.empty(), "g", "", "", 10, 20, new Rect(10, 20, 30, 40), marks);
  }
}
