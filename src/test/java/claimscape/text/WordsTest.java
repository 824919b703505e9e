package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH, "claimscape.text.words");

  @Test
  void argumentsAreSetIntoTheMessage() {
    assertThat(WORDS.say("date.about", "2019")).isEqualTo("about 2019");
  }

  @Test
  void anArgumentIsNeverReadAsAPattern() {
    assertThat(WORDS.say("date.about", "{0} isn't '2,000'")).isEqualTo("about {0} isn't '2,000'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "{0}",
        "{0}{1}",
        "{1} by {0}, and {1} again",
        "it''s {0}",
        "'{0}' is {0}",
        "{2}"
      })
  void aMessageIsFilledInAsMessageFormatFillsIt(String pattern) {
    MessageFormat format = new MessageFormat(pattern, Locale.ENGLISH);
    Template template = new Template(format);

    assertThat(template.filled(List.of("one", "{0}")))
        .isEqualTo(format.format(new Object[] {"one", "{0}"}));
    assertThat(template.filled(List.of())).isEqualTo(format.format(new Object[0]));
  }

  @Test
  void aMessageThatWouldFormatANumberIsRefused() {
    MessageFormat format = new MessageFormat("{0,number} cards", Locale.ENGLISH);

    assertThatIllegalArgumentException().isThrownBy(() -> new Template(format));
  }

  @Test
  void anUnknownCodeIsShownWithItsArguments() {
    assertThat(WORDS.say("no.such.code", "a", "b")).isEqualTo("no.such.code [a, b]");
    assertThat(WORDS.say("no.such.code")).isEqualTo("no.such.code");
    assertThat(WORDS.find("no.such.code", List.of())).isEmpty();
  }

  @Test
  void aProblemWithAPlaceIsLedByIt() {
    Problem problem = Problem.of("date.about", "2019").at(214, 7);
    assertThat(WORDS.say(problem)).isEqualTo("Line 214, column 7: about 2019");
    assertThat(WORDS.say(Problem.of("date.about", "2019"))).isEqualTo("about 2019");
  }

  @Test
  void aLocaleWithoutWordsOfItsOwnSpeaksEnglish() {
    Words words = Words.of(Locale.forLanguageTag("ur-PK"), "claimscape.text.words");
    assertThat(words.say("date.open")).isEqualTo("open");
    assertThat(words.locale()).isEqualTo(Locale.forLanguageTag("ur-PK"));
  }

  @Test
  void aBundleThatDoesNotExistIsAnError() {
    assertThatThrownBy(() -> Words.of(Locale.ENGLISH, "claimscape.text.nothing"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void aPlaceIsCountedFromOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Place(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Place(1, 0));
  }

  @Test
  void aRangeOfLinesRunsForward() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LineRange(3, 2, LinePart.BODY));
    assertThat(new LineRange(3, 3, LinePart.TITLE).part()).isEqualTo(LinePart.TITLE);
  }

  @Test
  void metadataChangesOneThingAtATime() {
    Metadata titled = Metadata.EMPTY.titled("The pier");
    assertThat(titled.title()).isEqualTo("The pier");
    assertThat(titled.titled("")).isEqualTo(Metadata.EMPTY);
    assertThat(titled.inLanguage(java.util.Optional.of("en")).language()).contains("en");
  }
}
