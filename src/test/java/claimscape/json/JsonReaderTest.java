package claimscape.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  @Test
  void membersKeepTheirOrder() {
    assertThat(JsonWriter.compact(whole("{\"b\":1,\"a\":[true,null,\"x\"]}")))
        .isEqualTo("{\"b\":1,\"a\":[true,null,\"x\"]}");
  }

  @Test
  void aNumberKeepsItsDigits() {
    assertThat(JsonWriter.compact(whole("[1.10,-0.0,1e400,12345678901234567890]")))
        .isEqualTo("[1.10,-0.0,1e400,12345678901234567890]");
  }

  @Test
  void aNumberBeyondAllDoublesIsNoDouble() {
    assertThat(new JsonNumber("1e400", At.NOWHERE).real()).isEmpty();
    assertThat(new JsonNumber("2.5", At.NOWHERE).real()).hasValue(2.5);
    assertThat(new JsonNumber("2.5", At.NOWHERE).whole()).isEmpty();
  }

  @Test
  void twoValuesAreEqualWhereverTheyStand() {
    assertThat(whole("  [ {\"a\" : 1} ]")).isEqualTo(whole("[{\"a\":1}]"));
    assertThat(whole("[1]")).isNotEqualTo(whole("[2]")).hasSameHashCodeAs(whole(" [1]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "json.empty    | 1 | 1  | ''",
        "json.cut      | 2 | 7  | {'a':1,~ 'b':",
        "json.cut      | 1 | 3  | [1",
        "json.cut      | 1 | 6  | ['abc",
        "json.syntax   | 2 | 3  | [1,~  x]",
        "json.syntax   | 1 | 4  | [1 2]",
        "json.syntax   | 1 | 2  | {a:1}",
        "json.syntax   | 1 | 5  | [NaN]",
        "json.syntax   | 1 | 4  | [1,]",
        "json.syntax   | 1 | 1  | // note",
        "json.trailing | 1 | 4  | {} {}",
        "json.twice    | 2 | 2  | {'a':1,~ 'a':2}",
      })
  void aFaultSaysWhatAndWhere(String code, int line, int column, String document) {
    JsonFault fault = broken(document.replace('\'', '"').replace('~', '\n'));

    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.at().line()).isEqualTo(line);
    assertThat(fault.at().column()).isCloseTo(column, within(1));
  }

  @Test
  void aHundredLevelsAreReadAndOneMoreIsNot() {
    assertThat(JsonReader.parse("[".repeat(100) + "]".repeat(100)))
        .isInstanceOf(Parsed.Whole.class);
    assertThat(broken("[".repeat(101) + "]".repeat(101)).code()).isEqualTo("json.deep");
    assertThat(broken("[".repeat(1_000_000)).code()).isEqualTo("json.deep");
  }

  @Test
  void aDocumentOverItsLimitIsRefused() {
    JsonReader small = new JsonReader(new JsonLimits(10, 5, 4));

    assertThat(small.read("[1,2,3,4,5,6]")).isInstanceOf(Parsed.Broken.class);
    assertThat(small.read("[1,2,3,4,5,6]".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Parsed.Broken.class);
    assertThat(small.read("[\"abcd\"]")).isInstanceOf(Parsed.Whole.class);
    assertThat(small.read("[\"abcde\"]"))
        .extracting(parsed -> ((Parsed.Broken) parsed).fault().code())
        .isEqualTo("json.limit");
  }

  @Test
  void aNumberOfThousandsOfDigitsIsRefused() {
    assertThat(broken("[" + "9".repeat(1001) + "]").code()).isEqualTo("json.limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude00", "a\\ude00\\ud83db"})
  void halfASurrogatePairSurvives(String escaped) {
    String document = "[\"" + escaped + "\"]";

    assertThat(JsonWriter.compact(whole(document))).isEqualTo(document);
  }

  @Test
  void aColumnCountsCharactersNotBytes() {
    byte[] bytes = "[\"äöü€\" x".getBytes(StandardCharsets.UTF_8);

    assertThat(((Parsed.Broken) JsonReader.parse(bytes)).fault().at().column()).isEqualTo(9);
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(JsonReader.parse("\uFEFF[1]")).isEqualTo(JsonReader.parse("[1]"));
    assertThat(JsonReader.parse("\uFEFF[1]".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(JsonReader.parse("[1]"));
  }

  @Test
  void bytesThatAreNoUtf8AreAFault() {
    byte[] bytes = {'[', '"', (byte) 0xC3, '"', ']'};

    assertThat(JsonReader.parse(bytes))
        .extracting(parsed -> ((Parsed.Broken) parsed).fault().code())
        .isEqualTo("json.encoding");
  }

  private static Json whole(String document) {
    return ((Parsed.Whole) JsonReader.parse(document)).json();
  }

  private static JsonFault broken(String document) {
    return ((Parsed.Broken) JsonReader.parse(document)).fault();
  }
}
