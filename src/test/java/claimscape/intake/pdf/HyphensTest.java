package claimscape.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that is divided at the end of a line, in a document that has these other words. */
class HyphensTest {
  private static final Hyphens HYPHENS =
      new Hyphens(
          List.of("It is known that a decision-maker co-operates.", "He waited for the recover-"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the wa-|ter rises|the water rises",
        "a well-|known man|a well-known man",
        "a decision-|maker said|a decision-maker said",
        "they co-|operates|they co-operates",
        "the soft\u00AD|ened ground|the softened ground",
        "the Anglo-|Saxon coast|the Anglo-Saxon coast",
        "in 1914-|1918 it was|in 1914- 1918 it was",
        "an end|of the line|an end of the line",
        "he came —|and went|he came —and went"
      })
  void aHyphenIsKeptWhereTheDocumentWritesItSo(String line, String next, String joined) {
    assertThat(HYPHENS.joined(line, next) + next).isEqualTo(joined);
  }
}
