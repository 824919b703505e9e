package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Place;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quote is proved if and only if every letter of it stands where it was cut. */
class VerificationLaws {
  private static final String[] PIECES = {
    "The pier ", "is old.\n", "🙂 ", "Zoë said: ", "بندر ", "e\u0301 ", "\n\n", "ﬁ ", "\"1,250\" "
  };

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("A");
    for (int i = 0; i < 20; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.append("Z").toString();
  }

  /** A project that holds one text, with a quote cut from another at the same place. */
  private static Verification proof(String held, String cutFrom, int start, int end) {
    return Verification.of(
        new Pier()
            .source("a", "Lind", held)
            .statement("C1", "Close it")
            .passage("p", "C1", "a", cutFrom, start, end)
            .project());
  }

  /** A random letter of a text that is no line end and no half of a pair. */
  private static int letter(String text, Random random) {
    while (true) {
      int at = random.nextInt(text.length());
      if (!Character.isSurrogate(text.charAt(at)) && text.charAt(at) != '\n') {
        return at;
      }
    }
  }

  private static String flipped(String text, int at) {
    char other = text.charAt(at) == '#' ? '%' : '#';
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasCutFromItsTextIsProved(long seed) {
    Random random = new Random(seed);
    String text = text(random);
    int start = random.nextInt(text.length());
    int end = random.nextInt(start, text.length()) + 1;
    assertThat(proof(text, text, start, end).proved()).isOne();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneFlippedLetterIsFoundIfAndOnlyIfItWasQuoted(long seed) {
    Random random = new Random(seed);
    String text = text(random);
    int start = random.nextInt(text.length() / 2);
    int end = text.length() / 2 + random.nextInt(text.length() / 2);
    for (int i = 0; i < 20; i++) {
      int at = letter(text, random);
      Verification proof = proof(flipped(text, at), text, start, end);
      boolean quoted = start <= at && at < end;
      assertThat(proof.findings()).as("letter %d of %d–%d", at, start, end).hasSize(quoted ? 1 : 0);
      assertThat(proof.proved()).isEqualTo(quoted ? 0 : 1);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFirstAndTheLastLetterOfAQuoteBelongToIt(long seed) {
    Random random = new Random(seed);
    String text = text(random);
    int start = letter(text, random);
    int end = start + 1;
    assertThat(proof(flipped(text, start), text, start, end).findings()).hasSize(1);
    if (start > 0 && text.charAt(start - 1) < '\u0300') {
      assertThat(proof(flipped(text, start - 1), text, start, end).findings()).isEmpty();
    }
  }

  /** The place is counted here by cutting the text into lines and code points. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aFindingStandsAtTheLineAndColumnOfItsQuote(long seed) {
    Random random = new Random(seed);
    String text = text(random);
    int start = letter(text, random);
    String[] before = text.substring(0, start).split("\n", -1);
    String line = before[before.length - 1];
    assertThat(proof(flipped(text, start), text, start, start + 1).findings().getFirst().place())
        .contains(new Place(before.length, line.codePointCount(0, line.length()) + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"é|e\u0301", "ﬁ|fi", "pier|PIER", "a b|a\u00A0b", "„x“|\"x\"", "x|x "})
  void whatOnlyLooksTheSameIsNotTheSame(String pair) {
    String quoted = pair.substring(0, pair.indexOf('|'));
    String held = pair.substring(pair.indexOf('|') + 1) + " and more";
    boolean begins = held.startsWith(quoted);
    assertThat(proof(held, quoted, 0, quoted.length()).proved()).isEqualTo(begins ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 1, 2", "2, 2, 1", "3, 3, 1", "4, 3, 2"})
  void aPlaceIsCountedFromOne(int offset, int line, int column) {
    String text = "a\n\nbcd";
    String held = "z".repeat(text.length());
    assertThat(proof(text, held, offset, offset + 1).findings().getFirst().place())
        .contains(new Place(line, column));
  }
}
