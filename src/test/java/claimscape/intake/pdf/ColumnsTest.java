package claimscape.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns of a page, whatever the order in which it was painted. */
class ColumnsTest {
  private static Fragment line(String words, float left, float right, float y) {
    return new Fragment(words, left, right, y, 10, false);
  }

  private static void column(List<Fragment> page, String name, float left, float from, int lines) {
    for (int i = 0; i < lines; i++) {
      page.add(line(name + i + " of this column", left, left + 100, from + 12 * i));
    }
  }

  private static List<String> read(List<Fragment> page, long seed) {
    List<Fragment> painted = new ArrayList<>(page);
    Collections.shuffle(painted, new Random(seed));
    return Columns.of(painted).stream()
        .flatMap(column -> Line.of(column).stream())
        .map(line -> line.words().split(" ", 2)[0])
        .toList();
  }

  private static String expected(String... columns) {
    return String.join(" ", columns);
  }

  private static String names(String name, int lines) {
    return java.util.stream.IntStream.range(0, lines)
        .mapToObj(i -> name + i)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void twoColumnsUnderATitleAreReadOneAfterTheOther(long seed) {
    List<Fragment> page = new ArrayList<>();
    page.add(line("Title over both of the columns", 20, 200, 20));
    column(page, "a", 0, 50, 8);
    column(page, "b", 120, 50, 7);

    assertThat(String.join(" ", read(page, seed)))
        .isEqualTo(expected("Title", names("a", 8), names("b", 7)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void threeColumnsAreThree(long seed) {
    List<Fragment> page = new ArrayList<>();
    column(page, "a", 0, 50, 8);
    column(page, "b", 120, 53, 8);
    column(page, "c", 240, 50, 8);

    assertThat(String.join(" ", read(page, seed)))
        .isEqualTo(expected(names("a", 8), names("b", 8), names("c", 8)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aWideLinePartsThePageIntoBands(long seed) {
    List<Fragment> page = new ArrayList<>();
    column(page, "a", 0, 50, 6);
    column(page, "b", 120, 50, 6);
    page.add(line("Wide lines part the page in two", 0, 220, 140));
    column(page, "c", 0, 170, 6);
    column(page, "d", 120, 170, 6);

    assertThat(String.join(" ", read(page, seed)))
        .isEqualTo(expected(names("a", 6), names("b", 6), "Wide", names("c", 6), names("d", 6)));
  }

  @Test
  void numbersBesideWordsAreATableAndNoColumn() {
    List<Fragment> page = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      page.add(line("row" + i + " of a table", 0, 100, 20 + 12 * i));
      page.add(line(Integer.toString(i), 150, 155, 20 + 12 * i));
    }

    assertThat(Columns.of(page)).hasSize(1);
  }
}
