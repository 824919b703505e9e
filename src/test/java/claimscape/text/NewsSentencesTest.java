package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with every abbreviation of the lists, and with the marks of news. */
class NewsSentencesTest {
  private static final Sentences SENTENCES = Sentences.with(Abbreviations.standard());

  private static List<String> cut(String text) {
    return SENTENCES.in(text, new Span(0, text.length())).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  private static Set<String> list(String section) {
    return new TreeSet<>(WordLists.english().words(section));
  }

  static Set<String> titles() {
    return list("never ends a sentence");
  }

  static Set<String> mayEnd() {
    return list("may end a sentence");
  }

  static Set<String> beforeNumbers() {
    return list("before a number");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void aTitleNeverEndsASentence(String title) {
    assertThat(cut("They met " + title + ". Vale on the quay.")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("mayEnd")
  void whatMayEndASentenceEndsItBeforeAWordThatStartsOne(String word) {
    assertThat(cut("It was so at the old " + word + ". The board met later."))
        .containsExactly("It was so at the old " + word + ".", "The board met later.");
  }

  @Test
  void noWordBothNeverEndsAndMayEndASentence() {
    assertThat(titles()).doesNotContainAnyElementsOf(mayEnd());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sr. Maria Lopez met him.", "Amos Birch Sr. and his son met her."})
  void aSisterAndASeniorShareAnAbbreviation(String text) {
    assertThat(cut(text)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("mayEnd")
  void whatMayEndASentenceDoesNotWithinOne(String word) {
    assertThat(cut("It was the old " + word + ". and the board met later.")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("beforeNumbers")
  void aNumberAfterItsAbbreviationBelongsToIt(String word) {
    assertThat(cut("It is told in " + word + ". 12 of the report.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier, built in 1902 (see below), is shut.",
        "“No comment. Not now. Never,” he said.",
        "It costs $1.5m, or 3.25 per cent.",
        "Visit www.harbour.example/news.html today.",
        "He wrote to ann.other@harbour.example yesterday.",
        "The U.N.H.C.R. representative left.",
        "J. R. R. Birch wrote it.",
        "Version 2.0.1 is out.",
        "Then-Gen. Vale disagreed.",
        "The report (it has 300 pp. in all) is long.",
        "It closed at 5 p.m. on Monday.",
        "Well ... perhaps not."
      })
  void thisIsOneSentence(String text) {
    assertThat(cut(text)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is shut. It leaks. It fell.|3",
        "Shut! Why? Nobody knows.|3",
        "“It is shut.” “It is not.”|2",
        "He asked: “Why?” She left.|2",
        "It ended in 2019. In 2020 it began again.|2",
        "It was 5 a.m. The crews slept.|2",
        "Ask Mr. Vale. He knows.|2",
        "He is from the U.S. She is not.|2",
        "It is shut?! Yes.|2",
        "It is shut.[1] It leaks.[2]|2",
        "Die Mole ist zu. Öffnet sie? Äußerst fraglich.|3",
        "بندرگاہ بند ہے۔ کیوں؟ معلوم نہیں۔|3",
        "港は閉鎖。なぜ？知らない。|3"
      })
  void theSentencesAreCounted(String text, int count) {
    assertThat(cut(text)).hasSize(count);
  }

  @Test
  void anAbbreviationOfTheReadersOwnHoldsForThatReaderOnly() {
    String text = "They met Qm. Vale on the quay.";
    Sentences own = Sentences.with(Abbreviations.standard().with(List.of("Qm.", " ", "")));

    assertThat(own.in(text, new Span(0, text.length()))).hasSize(1);
    assertThat(cut(text)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0 \t"})
  void whiteSpaceHasNoSentence(String text) {
    assertThat(cut(text)).isEmpty();
  }

  @Test
  void aRowOfStopsEndsOneSentence() {
    assertThat(cut("He left..... She stayed.")).hasSize(2);
    assertThat(cut("....")).hasSize(1);
  }
}
