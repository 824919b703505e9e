package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SpeakersTest {

  private static Optional<String> speaker(String sentence, int place) {
    return Speakers.english()
        .nearest(sentence, new Span(0, sentence.length()), place)
        .map(
            found ->
                sentence.substring(found.name().start(), found.name().end())
                    + " / "
                    + sentence.substring(found.cue().start(), found.cue().end()));
  }

  @Test
  void aNameBeforeAVerbOfSayingSpeaks() {
    assertThat(speaker("The dam is old, Ann Other flatly denied yesterday.", 0))
        .contains("Ann Other / denied");
  }

  @Test
  void aNameAfterTheVerbSpeaks() {
    assertThat(speaker("So far nothing is different, said Ann Other of the board.", 0))
        .contains("Ann Other / said");
  }

  @Test
  void accordingToNeedsNoVerb() {
    assertThat(speaker("It leaks, according to the Board of Works.", 0))
        .contains("Board of Works / ");
  }

  @Test
  void ofTwoSpeakersTheNearerOneIsGuessed() {
    String sentence = "Ann said it holds, and much later on the same day Bob said it leaks.";
    assertThat(speaker(sentence, sentence.indexOf("it leaks"))).contains("Bob / said");
    assertThat(speaker(sentence, 0)).contains("Ann / said");
  }

  @Test
  void aNameThatSaysNothingIsNotASpeaker() {
    assertThat(speaker("Ann Other walked home.", 0)).isEmpty();
  }
}
