package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.Project;
import claimscape.text.Abbreviations;
import claimscape.text.MarkedText;
import claimscape.text.Reading;
import claimscape.text.Sentences;
import claimscape.text.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The voice that is filled in for a passage against the voice that a reader gave it, over the
 * passages marked by hand in real articles. A voice filled in where the article speaks for itself
 * is wrong, as is none where somebody is reported. A name is right if it is one of those marked, or
 * that name with more or fewer words before its last one ("Vale", "Mayor Ann Vale").
 */
class MarkedVoicesTest {
  private record Tally(int right, int offered, int marked, int stances) {
    double precision() {
      return 1.0 * right / offered;
    }

    double recall() {
      return 1.0 * right / marked;
    }

    String told() {
      return String.format(
          Locale.ROOT,
          "precision %.3f, recall %.3f (%d right of %d offered, %d marked), stance %.3f",
          precision(),
          recall(),
          right,
          offered,
          marked,
          1.0 * stances / right);
    }
  }

  private static boolean isOneOf(String guess, MarkedText marked, List<Span> voices) {
    return voices.stream()
        .map(voice -> words(marked.text().slice(voice)))
        .anyMatch(voice -> endsWith(voice, words(guess)) || endsWith(words(guess), voice));
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("\\s+", -1));
  }

  private static boolean endsWith(List<String> words, List<String> last) {
    return words.size() >= last.size()
        && words.subList(words.size() - last.size(), words.size()).equals(last);
  }

  private static Tally tally(List<MarkedText> texts) {
    int right = 0;
    int offered = 0;
    int reported = 0;
    int stances = 0;
    for (MarkedText marked : texts) {
      Reading reading = new Reading(marked.text(), Sentences.with(Abbreviations.standard()));
      for (MarkedText.Passage passage : marked.passages()) {
        VoiceGuess guess = VoiceGuess.of(Project.titled(""), reading, passage.span());
        boolean isRight = isOneOf(guess.name(), marked, passage.voices());
        reported += passage.voices().isEmpty() ? 0 : 1;
        offered += guess.name().isEmpty() ? 0 : 1;
        right += isRight ? 1 : 0;
        boolean stance = passage.stances().contains(guess.stance().name().toLowerCase(Locale.ROOT));
        stances += isRight && stance ? 1 : 0;
        if (Boolean.getBoolean("marked.tell") && (!isRight || !stance)) {
          System.out.println(
              guess
                  + " for "
                  + marked.text().slice(passage.span())
                  + " "
                  + passage.stances()
                  + passage.voices().stream().map(marked.text()::slice).toList());
        }
      }
    }
    return new Tally(right, offered, reported, stances);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuning", "test"})
  void theVoiceFilledInIsMostlyTheOneAReaderGave(String split) {
    List<MarkedText> texts = MarkedText.of(split);
    if (texts.isEmpty()) {
      return;
    }
    Tally tally = tally(texts);
    System.out.println("Voices, " + split + ": " + tally.told());

    assertThat(tally.precision()).isGreaterThan(0.7);
    assertThat(tally.recall()).isGreaterThan(0.6);
  }
}
