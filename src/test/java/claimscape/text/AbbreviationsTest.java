package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
  private static final Abbreviations STANDARD = Abbreviations.standard();

  @ParameterizedTest
  @CsvSource({
    "Gen, Vale, true", "Gen, The, true", "Mr, Khan, true", "Then-Sen, Vale, true",
    "U.S, Embassy, true", "U.S, The, false", "J, Birch, true", "B, The, false",
    "Inc, Birch, true", "Inc, It, false", "No, 5, true", "No, Birch, false",
    "Dec, 5, true", "p, 12, true", "pier, The, false", "pier, Birch, false",
    "e.g, Birch, true", "a.m, On, false", "U.N.H.C.R, Vale, true", "Ph.D, He, false"
  })
  void theWordAndWhatFollowsDecideWhoseStopItIs(String word, String next, boolean keeps) {
    assertThat(STANDARD.keepsItsStop(word, next)).isEqualTo(keeps);
  }

  @Test
  void aWordOfTheReadersOwnIsTakenWithOrWithoutItsStop() {
    Abbreviations own = STANDARD.with(List.of("Cllr.", " Ald "));
    assertThat(own.keepsItsStop("Cllr", "The")).isTrue();
    assertThat(own.keepsItsStop("Ald", "The")).isTrue();
    assertThat(own.keepsItsStop("Gen", "The")).isTrue();
    assertThat(STANDARD.keepsItsStop("Cllr", "The")).isFalse();
  }

  @Test
  void anEmptyWordIsNoAbbreviation() {
    assertThat(STANDARD.keepsItsStop("", "The")).isFalse();
    assertThat(STANDARD.with(List.of("", ".")).keepsItsStop("", "The")).isFalse();
  }

  @Test
  void listsAreReadBySectionAndCommentsAreNot() {
    WordLists lists = WordLists.parse("# note\n[one]\na  b\n\n[two]\nc\n# d\n[one]\ne a");
    assertThat(lists.words("one")).containsExactlyInAnyOrder("a", "b", "e");
    assertThat(lists.words("two")).containsExactly("c");
    assertThat(lists.words("three")).isEmpty();
  }

  @Test
  void everySectionThatIsUsedIsThere() {
    WordLists lists = WordLists.english();
    List.of(
            "never ends a sentence",
            "may end a sentence",
            "before a number",
            "starts a sentence",
            "reporting verb",
            "finite verb",
            "subject pronoun",
            "determiner",
            "subordinator",
            "coordinator",
            "not a participle",
            "preposition")
        .forEach(section -> assertThat(lists.words(section)).as(section).isNotEmpty());
  }
}
