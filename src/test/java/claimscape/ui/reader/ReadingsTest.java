package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.SourceId;
import claimscape.text.Reading;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadingsTest {
  private static final SourceId BULLETIN = new SourceId("bulletin");
  private static final SourceId LETTER = new SourceId("letter");
  private static final SourceText TEXT =
      SourceText.of("A report by the Inst. Hydrology. It is long. It is dull.\n\nAnother one.");

  private final Readings readings = new Readings();

  private List<String> sentences(SourceId source) {
    Reading reading = readings.of(source, TEXT);
    return reading.sentences(0).stream().map(TEXT::slice).toList();
  }

  private static int at(String words) {
    return TEXT.content().indexOf(words);
  }

  @Test
  void anAbbreviationOfTheUsersOwnEndsNoSentence() {
    assertThat(sentences(BULLETIN)).startsWith("A report by the Inst.");
    readings.abbreviate(List.of("Inst"));
    assertThat(sentences(BULLETIN)).startsWith("A report by the Inst. Hydrology.");
    readings.abbreviate(List.of());
    assertThat(sentences(BULLETIN)).startsWith("A report by the Inst.");
  }

  @Test
  void sentencesThatAreJoinedAreOne() {
    readings.join(BULLETIN, at("Hydrology"));
    assertThat(sentences(BULLETIN))
        .containsExactly("A report by the Inst. Hydrology.", "It is long.", "It is dull.");
    readings.join(BULLETIN, at("It is long"));
    assertThat(sentences(BULLETIN))
        .containsExactly("A report by the Inst. Hydrology. It is long.", "It is dull.");
  }

  @Test
  void aJoinIsOfOneTextOnly() {
    readings.join(BULLETIN, at("Hydrology"));
    assertThat(sentences(LETTER)).hasSize(4);
  }

  @Test
  void aJoinWhereNoSentenceBeginsHasNoEffect() {
    readings.join(BULLETIN, at("report"));
    readings.join(BULLETIN, at("Another"));
    assertThat(sentences(BULLETIN)).hasSize(4);
    assertThat(readings.of(BULLETIN, TEXT).sentences(1)).hasSize(1);
  }

  @Test
  void aSentenceIsPartedAtAllItsJoinsAndOnlyThere() {
    readings.join(BULLETIN, at("Hydrology"));
    readings.join(BULLETIN, at("It is dull"));
    assertThat(readings.part(BULLETIN, new Span(0, at("It is long")))).isTrue();
    assertThat(sentences(BULLETIN))
        .containsExactly("A report by the Inst.", "Hydrology.", "It is long. It is dull.");
    assertThat(readings.part(BULLETIN, new Span(0, at("It is long")))).isFalse();
  }
}
