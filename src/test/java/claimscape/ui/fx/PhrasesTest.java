package claimscape.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Edtf;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a pane in the language of the window. */
final class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "2016-04-28, 28 Apr 2016",
    "2020-07-05, 5 Jul 2020",
    "2020-07, Jul 2020",
    "2020, 2020",
    "2020-21, spring 2020",
    "202X, 2020s",
    "2019-07~, about July 2019"
  })
  void aDateInLittleRoomHasItsDayFirst(String written, String shown) {
    assertThat(Phrases.of(Locale.ENGLISH, "reader").date(new Edtf(written))).isEqualTo(shown);
  }

  @Test
  void theMonthIsInTheLanguageOfTheWindow() {
    Edtf day = new Edtf("2016-12-28");
    assertThat(Phrases.of(Locale.FRENCH, "reader").date(day)).isEqualTo("28 déc. 2016");
    assertThat(Phrases.of(Locale.US, "reader").date(day)).isEqualTo("28 Dec 2016");
  }

  @Test
  void oneThingIsCountedOtherwiseThanSeveral() {
    Phrases phrases = Phrases.of(Locale.ENGLISH, "reader");
    assertThat(phrases.count("sources.held", 1)).isEqualTo("1 text");
    assertThat(phrases.count("sources.held", 5)).isEqualTo("5 texts");
    assertThat(phrases.count("sources.held", 0)).isEqualTo("0 texts");
  }

  @Test
  void aKeyWithoutWordsIsShownAsItIs() {
    Phrases phrases = Phrases.of(Locale.ENGLISH, "reader");
    assertThat(phrases.has("no.such.key")).isFalse();
    assertThat(phrases.say("no.such.key")).isEqualTo("no.such.key");
  }
}
