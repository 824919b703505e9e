package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.SourceCard;
import claimscape.text.Edtf;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceNamesTest {

  private static SourceCard card(String title, String genre, String published) {
    return new SourceCard(
        title,
        "",
        "",
        "",
        genre,
        Edtf.parse(published),
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        "");
  }

  @Test
  void aTabIsCalledByGenreAndYearWhereBothAreKnown() {
    assertThat(SourceNames.tab(card("The war’s back yard", "op-ed", "2021-05-14")))
        .isEqualTo("Op-ed 2021");
    assertThat(SourceNames.tab(card("The war’s back yard", "op-ed", "")))
        .isEqualTo("The war’s back yard");
    assertThat(SourceNames.tab(card("The war’s back yard", "", "2021")))
        .isEqualTo("The war’s back yard");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "short                    | 12 | short",
        "twelve words             | 12 | twelve words",
        "Leaders have a safe haven| 12 | Leaders…",
        "Unübersehbarkeiten       | 12 | Unübersehba…",
        "A Donaudampfschifffahrt  | 12 | A Donaudamp…"
      })
  void wordsAreCutAtTheEndOfAWordUnlessThatLeavesTooFew(String words, int most, String cut) {
    assertThat(SourceNames.shortened(words, most)).isEqualTo(cut);
    assertThat(SourceNames.shortened(words, most).length()).isLessThanOrEqualTo(most);
  }
}
