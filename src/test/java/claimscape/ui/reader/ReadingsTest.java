package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.text.SourceText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadingsTest {
  private static final SourceId BULLETIN = new SourceId("bulletin");
  private static final SourceText TEXT =
      SourceText.of("A report by the Inst. Hydrology. It is long. It is dull.\n\nAnother one.");

  private final Readings readings = new Readings();

  private List<String> sentences(Integer... joins) {
    Held held = new Held(TEXT, "bulletin.txt", "UTF-8", TEXT.sha256(), Instant.EPOCH);
    Source source = Source.of(BULLETIN, 0, held, SourceCard.titled("")).withJoins(List.of(joins));
    return readings.of(source).sentences(0).stream().map(TEXT::slice).toList();
  }

  private static int at(String words) {
    return TEXT.content().indexOf(words);
  }

  @Test
  void anAbbreviationOfTheUsersOwnEndsNoSentence() {
    assertThat(sentences()).startsWith("A report by the Inst.");
    readings.abbreviate(List.of("Inst"));
    assertThat(sentences()).startsWith("A report by the Inst. Hydrology.");
    readings.abbreviate(List.of());
    assertThat(sentences()).startsWith("A report by the Inst.");
  }

  @Test
  void sentencesThatAreJoinedAreOne() {
    assertThat(sentences(at("Hydrology")))
        .containsExactly("A report by the Inst. Hydrology.", "It is long.", "It is dull.");
    assertThat(sentences(at("It is long"), at("Hydrology")))
        .containsExactly("A report by the Inst. Hydrology. It is long.", "It is dull.");
  }

  @Test
  void aJoinWhereNoSentenceBeginsHasNoEffect() {
    assertThat(sentences(at("report"), at("Another"))).hasSize(4);
  }

  @Test
  void aSourceWithoutATextHasNoSentence() {
    Source cited = Source.cited(BULLETIN, 0, SourceCard.titled("Bulletin"));
    assertThat(readings.of(cited).text().paragraphs()).isEmpty();
  }
}
