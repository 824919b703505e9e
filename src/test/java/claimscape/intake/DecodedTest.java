package claimscape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
  private static final String URDU_IN_ARABIC_LETTERS =
      "قال رئيس المجلس إن السفن لن تعود إلى الميناء قبل أن تنتهي الأعمال في الرصيف القديم";

  @ParameterizedTest
  @CsvSource({
    "Le café naïf de l’été – déjà fermé, windows-1252",
    "Die Straße über den Fluß, windows-1252",
    "“Quoted” text — with dashes, windows-1252"
  })
  void westernTextIsReadAsItWasWritten(String text, String charset) {
    Decoded decoded = Decoded.of(text.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.guessed()).isTrue();
    assertThat(decoded.replaced()).isZero();
  }

  @Test
  void arabicIsToldFromWesternAndFromCyrillic() {
    Charset arabic = Charset.forName("windows-1256");
    Charset cyrillic = Charset.forName("windows-1251");
    String russian = "Совет порта сказал, что старый причал закрыт и корабли не вернутся до мая";
    assertThat(Decoded.of(URDU_IN_ARABIC_LETTERS.getBytes(arabic)).text())
        .isEqualTo(URDU_IN_ARABIC_LETTERS);
    assertThat(Decoded.of(russian.getBytes(cyrillic)).text()).isEqualTo(russian);
  }

  @Test
  void plainLettersAreUtf8AndNothingIsGuessed() {
    Decoded decoded = Decoded.of("plain".getBytes(StandardCharsets.US_ASCII));
    assertThat(decoded).isEqualTo(new Decoded("plain", StandardCharsets.UTF_8, false, 0));
    assertThat(Decoded.of(new byte[0]).text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aTextCutWithinACharacterStaysUtf8(int cut) {
    byte[] whole = ("مرحبا ".repeat(20) + "😀").getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(whole, whole.length - cut);
    Decoded decoded = Decoded.of(bytes);
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.replaced()).isPositive();
    assertThat(decoded.text()).startsWith("مرحبا مرحبا");
  }

  @Test
  void aMarkNeedsAllItsBytes() {
    assertThat(Decoded.markedCharset(new byte[] {(byte) 0xEF, (byte) 0xBB})).isEmpty();
    assertThat(Decoded.markedCharset(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}))
        .contains(StandardCharsets.UTF_16LE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"  The Pier  ~Text|The Pier", "~~One~Two|One", "Harbour|Harbour"})
  void theFirstLineIsTheTitle(String marked, String title) {
    assertThat(Titles.ofPlainText(SourceText.of(marked.replace('~', '\n')))).isEqualTo(title);
  }

  @Test
  void aMenuLineAboveTheTitleIsNotTheTitle() {
    String prose =
        "The harbour board met to hear why the pier had cost twice its price. ".repeat(3);
    SourceText text = SourceText.of("Type to search\n\nBoard Hears Why Piers Cost\n\n" + prose);
    assertThat(Titles.ofPlainText(text)).isEqualTo("Board Hears Why Piers Cost");
  }

  @Test
  void aLongLineWithoutSpacesIsCutBetweenCharacters() {
    String title = Titles.ofPlainText(SourceText.of("😀".repeat(100)));
    assertThat(title).isEqualTo("😀".repeat(40) + "…");
    assertThat(Titles.ofPlainText(SourceText.of(""))).isEmpty();
  }

  @Test
  void markdownWithoutAHeadingIsTitledLikePlainText() {
    assertThat(Titles.ofMarkdown(SourceText.of("## Second\ntext"))).isEqualTo("## Second");
    assertThat(Titles.ofMarkdown(SourceText.of("# \nHarbour"))).isEqualTo("#");
  }
}
