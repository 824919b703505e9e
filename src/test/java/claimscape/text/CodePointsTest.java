package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets in units and in code points around the places where a count is remembered. */
class CodePointsTest {
  private static final String FACE = "😀";

  @ParameterizedTest
  @CsvSource({
    "0, 0", "1, 1", "2, 1", "3, 2", "4, 3", "5, 3", "6, 4",
  })
  void aPairIsOneCodePoint(int unit, int point) {
    // a 😀 b 😀
    assertThat(CodePoints.of("a" + FACE + "b" + FACE).toCodePoint(unit)).isEqualTo(point);
  }

  @ParameterizedTest
  @ValueSource(ints = {1022, 1023, 1024, 1025, 2047, 2048})
  void aPairAtARememberedPlaceIsCountedOnce(int lead) {
    CodePoints points = CodePoints.of("x".repeat(lead) + FACE + "yz");

    assertThat(points.toCodePoint(lead)).isEqualTo(lead);
    assertThat(points.toCodePoint(lead + 1)).isEqualTo(lead);
    assertThat(points.toCodePoint(lead + 2)).isEqualTo(lead + 1);
    assertThat(points.toCodePoint(lead + 4)).isEqualTo(lead + 3);
    assertThat(points.toUtf16(lead)).isEqualTo(lead);
    assertThat(points.toUtf16(lead + 1)).isEqualTo(lead + 2);
    assertThat(points.toUtf16(lead + 3)).isEqualTo(lead + 4);
  }

  @ParameterizedTest
  @ValueSource(ints = {511, 512, 513, 1023, 1024, 1025, 3000})
  void aTextOfPairsAloneIsHalfAsLongInCodePoints(int pairs) {
    CodePoints points = CodePoints.of(FACE.repeat(pairs));

    for (int point = 0; point <= pairs; point++) {
      assertThat(points.toUtf16(point)).isEqualTo(2 * point);
      assertThat(points.toCodePoint(2 * point)).isEqualTo(point);
    }
  }

  @Test
  void anOddUnitBeforePairsShiftsThemOverEveryRememberedPlace() {
    CodePoints points = CodePoints.of("x" + FACE.repeat(2000));

    for (int point = 1; point <= 2001; point++) {
      assertThat(points.toUtf16(point)).isEqualTo(2 * point - 1);
      assertThat(points.toCodePoint(2 * point - 1)).isEqualTo(point);
    }
  }

  @Test
  void halvesInTheWrongOrderAreTwoCodePoints() {
    CodePoints points = CodePoints.of("\uDE00\uD83D" + FACE);

    assertThat(points.toCodePoint(1)).isEqualTo(1);
    assertThat(points.toCodePoint(2)).isEqualTo(2);
    assertThat(points.toCodePoint(4)).isEqualTo(3);
  }

  @Test
  void anEmptyTextHasOneOffset() {
    CodePoints points = CodePoints.of("");

    assertThat(points.toCodePoint(0)).isZero();
    assertThat(points.toUtf16(0)).isZero();
    assertThatThrownBy(() -> points.toUtf16(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> points.toCodePoint(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void anOffsetBeyondAShortTextWithAPairIsRefused(int point) {
    CodePoints points = CodePoints.of("a" + FACE + "b");

    assertThatThrownBy(() -> points.toUtf16(point)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
