package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
  private static List<String> found(String content, String words, Folding folding) {
    SourceText text = SourceText.of(content);
    return Finding.in(text, folding).all(words).stream().map(text::slice).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The PIER at Vale|pier|PIER",
        "the café is shut|CAFE|café",
        "the cafe\u0301 is shut|café|cafe\u0301",
        "it’s “odd”|it's \"odd\"|it’s “odd”",
        "a well\u00ADworn quay|wellworn|well\u00ADworn",
        "Straße und Platz|strasse|Straße",
        "the year 2019–2020|2019-2020|2019–2020",
        "no\u00A0break|no break|no\u00A0break",
        "so … it goes|so ...|so …",
        "قال مُحَمَّد ذلك|محمد|مُحَمَّد",
        "الميــناء مغلق|الميناء|الميــناء",
        "İzmir harbour|izmir|İzmir",
        "one😀two|😀TWO|😀two"
      })
  void whatDiffersOnlyInFormIsFound(String content, String words, String hit) {
    assertThat(found(content, words, Folding.LOOSE)).containsExactly(hit);
  }

  @Test
  void caseAndAccentsCountWhenAsked() {
    assertThat(found("Pier pier piér", "pier", new Folding(true, true))).hasSize(1);
    assertThat(found("Pier pier piér", "pier", new Folding(false, true))).hasSize(2);
    assertThat(found("Pier pier piér", "pier", new Folding(true, false))).hasSize(2);
    assertThat(found("Pier pier piér", "pier", Folding.LOOSE)).hasSize(3);
  }

  @Test
  void everyPlaceIsFoundAndNoneOverlaps() {
    assertThat(found("aaaaa", "aa", Folding.LOOSE)).hasSize(2);
    assertThat(found("pier", "quay", Folding.LOOSE)).isEmpty();
    assertThat(found("pier", "", Folding.LOOSE)).isEmpty();
    assertThat(found("pier", "\u00AD", Folding.LOOSE)).isEmpty();
  }

  @Test
  void wholeWordsHaveNoLetterBesideThem() {
    SourceText text = SourceText.of("pier piers (pier) repier pier");
    Finding finding = Finding.in(text, Folding.LOOSE);
    assertThat(finding.all("pier", true, 9))
        .containsExactly(new Span(0, 4), new Span(12, 16), new Span(25, 29));
    assertThat(finding.all("pier", true, 2)).hasSize(2);
  }

  @Test
  void partOfAnExpandedLetterIsTheWholeLetter() {
    assertThat(found("Straße", "s", Folding.LOOSE)).contains("ß");
  }

  @Test
  void aPlainTextFoldsToItselfAndEveryOffsetStays() {
    Folded folded = Folded.of("plain words", Folding.LOOSE);
    assertThat(folded.text()).isEqualTo("plain words");
    assertThat(folded.toOriginal(new Span(6, 11))).isEqualTo(new Span(6, 11));
    assertThat(folded.toOriginal(new Span(3, 3))).isEqualTo(new Span(3, 3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theSpanAFoldedSpanCameFromFoldsToItAgain(long seed) {
    String text = randomText(new Random(seed));
    for (Folding folding : List.of(Folding.LOOSE, Folding.TYPOGRAPHY)) {
      Folded folded = Folded.of(text, folding);
      int length = folded.text().length();
      for (int start = 0; start < length; start++) {
        for (int end = start + 1; end <= Math.min(length, start + 6); end++) {
          Span origin = folded.toOriginal(new Span(start, end));
          String again = Folded.of(text.substring(origin.start(), origin.end()), folding).text();
          assertThat(again).contains(folded.text().substring(start, end));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void composedAndDecomposedTextFoldToTheSame(long seed) {
    String text = randomText(new Random(seed));
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (Folding folding : List.of(Folding.LOOSE, Folding.TYPOGRAPHY)) {
      assertThat(Folded.of(composed, folding).text())
          .isEqualTo(Folded.of(decomposed, folding).text());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void anOffsetGoesToTheFirstFoldedUnitFromThereOn(long seed) {
    String text = randomText(new Random(seed));
    Folded folded = Folded.of(text, Folding.TYPOGRAPHY);
    for (int at = 0; at < folded.text().length(); at++) {
      int origin = folded.toOriginal(new Span(at, at + 1)).start();
      assertThat(folded.toFolded(origin)).isLessThanOrEqualTo(at);
      assertThat(folded.toOriginal(new Span(folded.toFolded(origin), at + 1)).start())
          .isEqualTo(origin);
    }
  }

  private static String randomText(Random random) {
    String[] bits = {
      "pier", " ", "É", "e\u0301", "ß", "’", "“", "–", "…", "\u00AD", "\u00A0", "😀", "مُحَ", "ـ",
      "Q", "\n", "ﬁ", "\u200D"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(bits[random.nextInt(bits.length)]);
    }
    return text.toString();
  }
}
