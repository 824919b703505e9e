package claimscape.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import claimscape.text.Problem;
import claimscape.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile bytes, titles, and languages: what is taken in and what stays outside. */
class TakingTest {
  private final Intake intake = new Intake(Limits.STANDARD);
  @TempDir Path folder;

  private Outcome.Taken taken(String text, String name) {
    return (Outcome.Taken) intake.read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noBytesAtAllAreTooStrangeToAnswer(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      switch (intake.read(bytes, "noise.txt")) {
        case Outcome.Taken taken -> {
          assertThat(taken.text().content()).doesNotContain("\r");
          assertThat(taken.text().paragraphs()).isNotEmpty();
        }
        case Outcome.NotTaken not -> assertThat(not.problem().code()).startsWith("intake.");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyWellFormedTextComesBackAsItWas(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      StringBuilder text = new StringBuilder("A");
      for (int c = 0; c < 60; c++) {
        int point = random.nextInt(0x20, 0x20000);
        text.appendCodePoint(point >= 0xD800 && point < 0xE000 ? 'x' : point);
      }

      assertThat(taken(text.toString(), "a.txt").text().content()).isEqualTo(text.toString());
    }
  }

  @Test
  void utf8ThatIsDamagedAtItsVeryEndIsStillUtf8() {
    byte[] bytes = "é".repeat(20).getBytes(StandardCharsets.UTF_8);
    Decoded decoded = Decoded.of(Arrays.copyOf(bytes, bytes.length - 1));

    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.replaced()).isEqualTo(1);
    assertThat(decoded.guessed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'C3,A9', é, UTF-8",
    "'E9', é, windows-1252",
    "'EF,BB,BF,C3,A9', ﻿é, UTF-8",
    "'FE,FF,00,E9', é, UTF-16BE",
    "'FF,FE,E9,00', é, UTF-16LE",
    "'FF,FE,00,00,E9,00,00,00', é, UTF-32LE",
    "'00,00,FE,FF,00,00,00,E9', é, UTF-32BE"
  })
  void oneLetterIsReadInEveryCharset(String hex, String letter, String charset) {
    byte[] bytes = HexFormat.ofDelimiter(",").parseHex(hex);
    Decoded decoded = Decoded.of(bytes);

    assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
    assertThat(decoded.text().replace("\uFEFF", "")).isEqualTo(letter.replace("\uFEFF", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C0AF", "EDA080", "F4908080", "80", "FF", "E28"})
  void whatUtf8ForbidsIsNotTakenForUtf8(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.length() % 2 == 0 ? hex : hex + "0");

    assertThat(Decoded.of(bytes).guessed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "8, true", "27, true", "9, false", "10, false", "12, false"})
  void controlBytesMakeAFileBinary(int value, boolean binary) {
    boolean refused =
        intake.read(bytes('w', 'o', 'r', 'd', value), "a.txt") instanceof Outcome.NotTaken;

    assertThat(refused).isEqualTo(binary);
  }

  @Test
  void oneControlByteInAHundredIsForgiven() {
    assertThat(intake.read(("x".repeat(99) + "\u0007").getBytes(StandardCharsets.UTF_8), "a.txt"))
        .isInstanceOf(Outcome.Taken.class);
    assertThat(intake.read(("x".repeat(98) + "\u0007").getBytes(StandardCharsets.UTF_8), "a.txt"))
        .isInstanceOf(Outcome.NotTaken.class);
  }

  @Test
  void aFileIsReadFromItsFolderAndForgetsIt() throws IOException {
    Path file = folder.resolve("pier.txt");
    Files.writeString(file, "The pier is shut.");
    Outcome outcome = intake.read(file);

    assertThat(outcome.fileName()).isEqualTo("pier.txt");
    assertThat(((Outcome.Taken) outcome).text()).isEqualTo(SourceText.of("The pier is shut."));
  }

  @Test
  void whatIsTooLargeSaysHowLargeAndHowLargeItMayBe() {
    Intake small = new Intake(new Limits(1_500_000, 1, 1, 1, 1));
    Outcome outcome = small.read(new byte[2_000_000], "a.txt");

    assertThat(((Outcome.NotTaken) outcome).problem())
        .isEqualTo(Problem.of("intake.too.large", "a.txt", "2", "1.5"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void noLimitIsBelowOne(int none) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(none, 1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, none, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, none, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 1, none, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 1, 1, none));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# ~# The Pier~Text|The Pier",
        "## Second~Text|## Second",
        "#~Text|#",
        "Text~~#   The Pier   ###   |The Pier",
        "# C# and F#~Text|C# and F#",
        "~    # code~Text|# code"
      })
  void theFirstHeadingWithWordsIsTheTitleOfMarkdown(String marked, String title) {
    assertThat(taken(marked.replace('~', '\n'), "a.md").metadata().title()).isEqualTo(title);
  }

  @Test
  void aPlainTextHasNoHeadings() {
    assertThat(taken("Text\n# The Pier", "a.txt").metadata().title()).isEqualTo("Text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The crews of the ships said that they were in the dark and that it was cold.|en",
        "بندرگاہ کے کارکنوں نے کہا ہے کہ وہ ہڑتال پر ہیں اور یہ جاری رہے گی|ur",
        "د بندر کارکوونکي وايي چې دوی په اعتصاب کې دي او دا به دوام ومومي ښه ځای|ps",
        "کارگران بندر می‌گویند که در اعتصاب هستند و این ادامه پیدا می‌کند|fa",
        "قال عمال الميناء إنهم في إضراب وإن ذلك سوف يستمر|ar"
      })
  void aLanguageIsKnownByItsLettersOrItsSmallestWords(String text, String language) {
    assertThat(taken(text, "a.txt").metadata().language()).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les équipages ont dit que le port était fermé depuis le mois de mai.",
        "Экипажи сказали, что порт закрыт с мая и что они устали ждать.",
        "the",
        "the of and to in",
        "1902 2019 2020",
        "港は五月に閉鎖された。"
      })
  void aLanguageThatIsNotPlainIsLeftOpen(String text) {
    assertThat(taken(text, "a.txt").metadata().language()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, true",
    "A.MD, true",
    "b.Markdown, true",
    ".txt, true",
    "a.text, false",
    "md, false",
    "a.txt.gz, false",
    "'', false"
  })
  void theEndingTellsATextFile(String name, boolean takes) {
    assertThat(Intake.takes(name)).isEqualTo(takes);
  }

  @Test
  void theProblemsOfADocumentAreItsOwn() {
    List<Problem> problems = new ArrayList<>();
    Outcome.Taken taken = taken("The pier", "a.txt");
    Outcome.Taken copy =
        new Outcome.Taken(taken.text(), taken.metadata(), "a.txt", "UTF-8", "", problems);
    problems.add(Problem.of("late"));

    assertThat(copy.problems()).isEmpty();
  }
}
