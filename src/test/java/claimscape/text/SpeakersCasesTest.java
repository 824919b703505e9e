package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as news writes them, the speaker that a reader would fill in, and the verb. */
class SpeakersCasesTest {
  private static final Speakers SPEAKERS = Speakers.english();

  private static String guess(String sentence) {
    return SPEAKERS
        .nearest(sentence, new Span(0, sentence.length()), 0)
        .map(found -> slice(sentence, found.name()) + "/" + slice(sentence, found.cue()))
        .orElse("");
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruth Vale said the pier was safe.|Ruth Vale/said",
        "Ruth Vale, the harbour master, denied it.|Ruth Vale/denied",
        "Amos Birch, a former judge, flatly rejected nothing and said so.|",
        "Amos Birch, who led the board for years, repeatedly warned of it.|Amos Birch/warned",
        "“It is safe,” said Ruth Vale.|Ruth Vale/said",
        "“It is safe,” Ruth Vale told the town.|Ruth Vale/told",
        "According to Ruth Vale, it is safe.|Ruth Vale/",
        "It is safe, according to the Board of Works.|Board of Works/",
        "Jean-Luc O’Neil categorically denies it.|Jean-Luc O’Neil/denies",
        "The Board of the Harbour reported a loss.|The Board of the Harbour/reported",
        "Şükrü Öztürk told nobody.|Şükrü Öztürk/told",
        "it is safe, they said.|",
        "The pier was closed in May.|"
      })
  void theNearestNameThatSaysSomethingSpeaks(String sentence, String speaker) {
    assertThat(guess(sentence)).isEqualTo(speaker == null ? "" : speaker);
  }

  @Test
  void theNearerOfTwoSpeakersIsGuessedFromEitherEnd() {
    String sentence = "Ann Vale, the mayor, said that Bob Birch denied it.";

    assertThat(nearest(sentence, 0)).contains("Ann Vale");
    assertThat(nearest(sentence, sentence.length())).contains("Bob Birch");
  }

  private static Optional<String> nearest(String sentence, int place) {
    return SPEAKERS
        .nearest(sentence, new Span(0, sentence.length()), place)
        .map(found -> slice(sentence, found.name()));
  }

  @Test
  void onlyTheGivenSentenceIsRead() {
    String text = "Ann Vale said so. Nobody else did. Bob Birch denied it.";
    Span middle = new Span(18, 34);

    assertThat(SPEAKERS.nearest(text, middle, 20)).isEmpty();
    assertThat(SPEAKERS.nearest(text, new Span(35, text.length()), 40))
        .map(found -> found.name().start())
        .contains(35);
  }

  @Test
  void theVerbNearestToAPlaceIsTheCue() {
    String text = "She said that he denied it, and they insisted.";
    Span all = new Span(0, text.length());

    assertThat(SPEAKERS.nearestCue(text, all, 0)).map(cue -> slice(text, cue)).contains("said");
    assertThat(SPEAKERS.nearestCue(text, all, 18)).map(cue -> slice(text, cue)).contains("denied");
    assertThat(SPEAKERS.nearestCue(text, all, 99))
        .map(cue -> slice(text, cue))
        .contains("insisted");
    assertThat(SPEAKERS.nearestCue(text, new Span(8, 16), 8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "said", "According to ", "Ann", "📣 said", "قال الوزير ذلك"})
  void aSentenceWithoutANameHasNoSpeaker(String sentence) {
    assertThat(guess(sentence)).isEmpty();
  }

  @Test
  void aVeryLongSentenceIsReadAtOnce() {
    String sentence = "Ann ".repeat(5_000) + "and so on";

    assertThat(guess(sentence)).isEmpty();
  }
}
