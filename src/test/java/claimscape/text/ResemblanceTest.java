package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResemblanceTest {
  private static double alike(String one, String other) {
    return Resemblance.of(SourceText.of(one)).to(SourceText.of(other));
  }

  @Test
  void aTextIsWhollyInItselfWhateverItsTypeAndCase() {
    assertThat(alike("The pier is “old” and it is shut.", "THE PIER is \"old\" and it is shut!"))
        .isEqualTo(1);
  }

  @Test
  void whatStandsInALongerTextIsWhollyInIt() {
    String part = "Nobody knows who has paid for the pier and why.";
    assertThat(alike(part, part + " Nobody asks either, for the pier is shut.")).isEqualTo(1);
  }

  @Test
  void aWordExchangedTakesTheFiveRunsAroundItAway() {
    // 14 words have ten runs of five; the eighth word stands in five of them.
    String one = "a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14";
    assertThat(alike(one, one.replace("h8", "x"))).isEqualTo(0.5);
  }

  @Test
  void textsOfVeryDifferentLengthsAreNoVersionsOfOneAnother() {
    String part = "Nobody knows who has paid for the pier and why.";
    assertThat(alike(part, part + " More follows here.".repeat(50))).isZero();
  }

  @Test
  void textsWithoutFiveWordsAreLikeNothing() {
    assertThat(alike("The pier is old.", "The pier is old.")).isZero();
    assertThat(alike("", "")).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void ofALongTextASampleTellsNearlyTheSame(long seed) {
    Random random = new Random(seed);
    GeneratedText words = new GeneratedText(random);
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (int i = 0; i < 260_000; i++) {
      String word = words.word() + random.nextInt(1000);
      one.add(word);
      other.add(i < 130_000 && i % 20 == 0 ? "other" : word);
    }
    // In the first half one word in twenty is another one, and takes five of twenty runs away.
    double found = alike(String.join(" ", one), String.join(" ", other));
    assertThat(found).isBetween(1 - 0.125 - 0.01, 1 - 0.125 + 0.01);
  }
}
