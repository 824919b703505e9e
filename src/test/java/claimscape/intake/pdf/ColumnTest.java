package claimscape.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a paragraph begins in a column 200 points wide, set in 10 points with 12 between lines. */
class ColumnTest {
  private static final float SIZE = 10;

  private static Fragment line(String words, float left, float right, float y, float size) {
    return new Fragment(words, left, right, y, size, false);
  }

  /** Ten full lines, then these two. */
  private static boolean begins(Fragment before, Fragment next) {
    List<Fragment> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add(line("a line of the text that is as long as can be", 0, 200, 12 * i, SIZE));
    }
    lines.add(before);
    lines.add(next);
    Column column = Column.of(lines);
    List<Line> all = column.lines();
    return column.begins(all.get(10), all.get(11), column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pier is shut.|120|It was old.|0|true",
        "The pier is shut.|198|It was old.|0|false",
        "The pier is shut and|160|nobody knows why|0|false",
        "The pier is shut and|40|nobody knows why|0|true",
        "The pier is shut and|198|nobody knows why|8|true",
        "The pier is shut and|198|nobody knows why|3|false",
        "The pier is shut and|198|• nobody knows|0|true",
        "The pier is shut and|198|2. Nobody knows|0|true",
        "The pier is re-|120|paired at night|0|false",
        "“The pier is shut.”|120|It was old.|0|true"
      })
  void aParagraphBeginsWhereTheLineBeforeEndedOnPurposeOrTheLineStandsIn(
      String before, float right, String next, float left, boolean begins) {
    assertThat(begins(line(before, 0, right, 120, SIZE), line(next, left, 190, 132, SIZE)))
        .isEqualTo(begins);
  }

  @ParameterizedTest
  @CsvSource({
    "132, 10, false",
    "135, 10, false",
    "140, 10, true",
    "132, 13, true",
    "132, 10.5, false"
  })
  void aGapOrAnotherSizeBeginsAParagraph(float y, float size, boolean begins) {
    Fragment before = line("a line of the text that is as long as can be", 0, 200, 120, SIZE);

    assertThat(begins(before, line("and another one", 0, 190, y, size))).isEqualTo(begins);
  }

  @Test
  void theLinesOfATitleStandAroundOneMiddle() {
    Fragment before = line("The Old Pier and the New", 60, 140, 120, SIZE);

    assertThat(begins(before, line("Harbour", 80, 120, 132, SIZE))).isFalse();
  }

  @Test
  void stretchesFarApartAreARowAndItsCellsArePartedByTabs() {
    List<Line> lines =
        Line.of(
            List.of(
                line("Merrow", 0, 40, 10, SIZE),
                line("12", 100, 110, 10, SIZE),
                line("9", 180, 186, 10, SIZE)));

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().row()).isTrue();
    assertThat(lines.getFirst().words()).isEqualTo("Merrow\t12\t9");
  }

  @Test
  void aRaisedNumberStaysWithItsWord() {
    List<Line> lines =
        Line.of(
            List.of(
                line("at what price.", 0, 70, 100, SIZE),
                line("1", 70.5f, 74, 96, 6),
                line("This report", 78, 130, 100, SIZE)));

    assertThat(lines).extracting(Line::words).containsExactly("at what price.1 This report");
  }
}
