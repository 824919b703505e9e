package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the cases a bar stands where a sentence ends and the next begins. */
class SentencesTest {
  private static final Sentences SENTENCES = Sentences.with(Abbreviations.standard());

  private static List<String> cut(Sentences sentences, String text) {
    return sentences.in(text, new Span(0, text.length())).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier is closed.|It will open in May.",
        "Is it safe?|Nobody knows!|We wait.",
        "Gen. Ruth Vale met Lt. Col. Amos Birch.|They agreed.",
        "Mr. Khan and Mrs. Vale left.|Dr. Birch stayed.",
        "A former U.S. adviser wrote it.|The U.S. Embassy said nothing.",
        "He went back to the U.S.|The talks went on.",
        "The U.N. Harbour Council met.|It was late.",
        "Then-Sen. Vale opposed the U.S.-led talks.|She lost.",
        "J. R. Birch and A. Vale signed.|Nobody else did.",
        "It was plan B.|The board liked it.",
        "Birch & Sons Ltd.|The firm closed.",
        "The firm was Acme Inc.|It closed at 5 p.m.|The board met at 6 p.m. on Monday.",
        "See No. 5 and fig. 3.|No. 7 is lost.",
        "It rose by 3.5 per cent.|2,267 people left.|64 came back.",
        "It cost £1.2 m. in 2019.|That was too much.",
        "“We are ready,” said Vale.|“However, there is work to do.”",
        "“We are ready. We always were. Ask anyone.”|The board nodded.",
        "\"We are ready. We always were,\" said Vale.|Then she left.",
        "“Is it safe?” Ruth Vale asked.|“It is.”|The board left.",
        "“Is it safe?” asked Vale.|Nobody answered.",
        "He called it ‘a gift. A rare one’ and left.|It was.",
        "The town’s pier, the ships’ berths.|And the sailors’ homes.",
        "It closed (nobody said why.) and opened again.|It closed (again).|Then it fell.",
        "He left.|(He came back.)|She stayed.",
        "The end of it ...|Then more.|It went on ... and on.",
        "The claim is old.[12]|It is wrong.{3}|It stays.",
        "[The mayor] left.|[The] board stayed.",
        "Write to info@harbour.example or see www.harbour.example/a.b?c=d for more.|Thank you.",
        "He shouted stop!!|Nobody stopped.",
        "The iPhone 3.0 is e.g. a phone, i.e. a thing.|It is old.",
        "1. First the pier.|2. Then the quay.",
        "It opened on Jan. 5, 2020.|It closed in Dec.|The year was over.",
        "St. Mary’s is a church on Main St. and Vine Rd. in town.|It is old.",
        "متى يفتح الميناء؟|لا أحد يعلم.|قال الوزير ذلك.",
        "بندرگاہ بند ہے۔|یہ مئی میں کھلے گی۔",
        "港は閉鎖された。|五月に開く。",
        "The vote—was it lost?—mattered.|It did."
      })
  void aParagraphIsCutWhereAReaderWouldCutIt(String marked) {
    String text = marked.replace("。|", "。").replace('|', ' ');
    List<String> expected = List.of(marked.split("\\|"));
    assertThat(cut(SENTENCES, text)).isEqualTo(expected);
  }

  @Test
  void aLostSpaceStillEndsASentenceAndAnAddressDoesNot() {
    assertThat(cut(SENTENCES, "It scraped badly.Then it lost a space.")).hasSize(2);
    assertThat(cut(SENTENCES, "See a.Bc or U.S.Then or HTML.Then.")).hasSize(1);
  }

  @Test
  void anOpeningMarkThatIsNeverClosedSwallowsNothing() {
    assertThat(cut(SENTENCES, "“We are ready. We always were.")).hasSize(2);
    assertThat(cut(SENTENCES, "\"We are ready. We always were.")).hasSize(2);
    assertThat(cut(SENTENCES, "“We are ready. “We always were.” So they said.")).hasSize(3);
  }

  @Test
  void aSpeechInsideMarksIsCutIntoItsSentences() {
    String speech = "“" + "The pier was never safe and everyone knew it. ".repeat(20).strip() + "”";
    assertThat(cut(SENTENCES, speech)).hasSize(20);
  }

  @Test
  void aReaderMayAddAbbreviations() {
    String text = "It was Cllr. Vale who left.";
    assertThat(cut(SENTENCES, text)).hasSize(2);
    Abbreviations own = Abbreviations.standard().with(List.of("Cllr.", " ", "Ald"));
    assertThat(cut(Sentences.with(own), text)).hasSize(1);
  }

  @Test
  void aHeadlineWithoutAFullStopIsOneSentence() {
    assertThat(cut(SENTENCES, "Harbour Board Closes the Pier"))
        .containsExactly("Harbour Board Closes the Pier");
    assertThat(cut(SENTENCES, "  ")).isEmpty();
  }

  @Test
  void onlyTheGivenParagraphIsRead() {
    String text = "One. Two. Three. Four.";
    assertThat(SENTENCES.in(text, new Span(5, 16)))
        .containsExactly(new Span(5, 9), new Span(10, 16));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void sentencesHoldEveryWordOnceAndNoWhiteSpaceAtTheirEnds(long seed) {
    String text = randomText(new Random(seed));
    int end = 0;
    for (Span sentence : SENTENCES.in(text, new Span(0, text.length()))) {
      assertThat(text.substring(end, sentence.start())).isBlank();
      assertThat(White.trimmed(text, sentence)).isEqualTo(sentence);
      assertThat(sentence.isEmpty()).isFalse();
      end = sentence.end();
    }
    assertThat(text.substring(end)).isBlank();
  }

  private static String randomText(Random random) {
    String[] bits = {
      "Gen", ".", " ", " ", "“", "”", "\"", "'", "’", "U.S.", "The", "pier", "?", "...", "(", ")",
      "12", "—", "[1]", "؟", "😀", "e\u0301", "\n"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append(bits[random.nextInt(bits.length)]);
    }
    return text.toString();
  }
}
