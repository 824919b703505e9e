package claimscape.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of RFC 8259, clause by clause: what it allows is read, all else is a fault. */
class JsonGrammarTest {
  private static Json whole(String document) {
    return ((Parsed.Whole) JsonReader.parse(document)).json();
  }

  private static JsonFault fault(Parsed parsed) {
    return ((Parsed.Broken) parsed).fault();
  }

  private static byte[] bytes(String hex) {
    String digits = hex.replace(" ", "");
    byte[] bytes = new byte[digits.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-1",
        "10",
        "1.5",
        "0.1",
        "1e5",
        "1E5",
        "1e+5",
        "1e-5",
        "-1.5e-05",
        "123456789012",
        "true",
        "false",
        "null",
        "\"\"",
        "[]",
        "{}",
        "[[]]",
        "[{}]",
        "{\"\":0}",
        "{\"a\":{}}"
      })
  void whatTheGrammarAllowsIsReadAndWrittenAlike(String document) {
    assertThat(JsonWriter.compact(whole(document))).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01",
        "-01",
        "+1",
        ".5",
        "1.",
        "1.e5",
        "1e",
        "1e+",
        "0x1F",
        "-",
        "--1",
        "1_000",
        "Infinity",
        "-Infinity",
        "NaN",
        "True",
        "nul",
        "undefined",
        "'text'",
        "\"\\x41\"",
        "\"\\u12G4\"",
        "\"\\u12\"",
        "\"a\nb\"",
        "\"a\tb\"",
        "\"a\u0000b\"",
        "[1,]",
        "[,1]",
        "[1,,2]",
        "[1 2]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "]",
        "}",
        "[}",
        "{]",
        "[1]]",
        "1 2",
        "/* c */ 1",
        "// c",
        "# c",
        "1;",
        "\u00a01",
        "[1\u2028]"
      })
  void whatTheGrammarDoesNotAllowIsAFaultAndNeverAnException(String document) {
    assertThat(JsonReader.parse(document)).isInstanceOf(Parsed.Broken.class);
    assertThat(JsonReader.parse(document.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Parsed.Broken.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"|34 92 47 8 12 10 13 9",
        "\"\\u0041\\u00e9\"|65 233",
        "\"\\u00E9\\u00e9\"|233 233",
        "\"\\ud83d\\ude00\"|128512",
        "\"😀\"|128512",
        "\"\\u0000\"|0"
      })
  void everyEscapeIsUnderstood(String document, String codePoints) {
    String value = ((JsonText) whole(document)).value();

    assertThat(value.codePoints().mapToObj(Integer::toString).toList())
        .isEqualTo(List.of(codePoints.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n", "\r", " \r\n\t "})
  void whiteSpaceOfFourKindsMayStandBetween(String space) {
    String document = "{,\"a\",:,[,1,,,2,],}".replace(",,,", "~").replace(",", space);

    assertThat(whole(document.replace("~", space + "," + space))).isEqualTo(whole("{\"a\":[1,2]}"));
  }

  @ParameterizedTest
  @CsvSource({
    // the bytes of a string that is no UTF-8, and where the first wrong one stands
    "5B 22 C3 22 5D,                1, 3",
    "5B 22 61 80 22 5D,             1, 4",
    "5B 22 C0 AF 22 5D,             1, 3",
    "5B 22 ED A0 80 22 5D,          1, 3",
    "5B 22 F5 80 80 80 22 5D,       1, 3",
    "5B 22 F0 9F 98 80 FF 22 5D,    1, 5",
    "5B 0A 0A 22 E2 82 22 5D,       3, 2",
    "5B FE FF 5D,                   1, 2"
  })
  void bytesThatAreNoUtf8AreSaidWhereTheyStand(String hex, int line, int column) {
    JsonFault fault = fault(JsonReader.parse(bytes(hex)));

    assertThat(fault.code()).isEqualTo("json.encoding");
    assertThat(fault.at().line()).isEqualTo(line);
    assertThat(fault.at().column()).isEqualTo(column);
  }

  @Test
  void aWrongByteFarBehindIsSaidAtItsOwnLine() {
    byte[] document = ("[" + "\"äöü\",\n".repeat(9000) + "\"x\"]").getBytes(StandardCharsets.UTF_8);
    document[document.length - 3] = (byte) 0xFF;
    JsonFault fault = fault(JsonReader.parse(document));

    assertThat(fault.code()).isEqualTo("json.encoding");
    assertThat(fault.at().line()).isEqualTo(9001);
    assertThat(fault.at().column()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"5B 22 C3, 3", "5B 22 E2 82, 3", "5B 22 61 F0 9F 98, 4", "EF BB BF 5B 22 C3, 3"})
  void aDocumentThatEndsWithinACharacterWasCutOff(String hex, int column) {
    JsonFault fault = fault(JsonReader.parse(bytes(hex)));

    assertThat(fault.code()).isEqualTo("json.cut");
    assertThat(fault.at().column()).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a':1,'b':{'c':[true,null]}} | a | 1 | 6",
        "{'a':1,'b':{'c':[true,null]}} | b | 1 | 12",
        "{~  'a':~    'x'} | a | 3 | 5",
        "{'😀':1} | 😀 | 1 | 7",
      })
  void aValueKnowsWhereItBegan(String document, String name, int line, int column) {
    JsonObject object = (JsonObject) whole(document.replace('\'', '"').replace('~', '\n'));
    At at = object.get(name).orElseThrow().at();

    assertThat(at.line()).isEqualTo(line);
    assertThat(at.column()).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource({
    "5, true",
    "-5, true",
    "2147483647, true",
    "2147483648, false",
    "5.0, false",
    "5e0, false",
    "-0, true"
  })
  void aWholeNumberHasThirtyTwoBitsAndNoPoint(String written, boolean whole) {
    assertThat(((JsonNumber) whole(written)).whole().isPresent()).isEqualTo(whole);
  }

  @Test
  void anEmptyDocumentIsEmptyAndNotCut() {
    for (String empty : List.of("", " ", "\n\t", "\uFEFF")) {
      assertThat(fault(JsonReader.parse(empty)).code()).isEqualTo("json.empty");
      assertThat(fault(JsonReader.parse(empty.getBytes(StandardCharsets.UTF_8))).code())
          .isEqualTo("json.empty");
    }
  }

  @Test
  void aNameThatIsTooLongIsALimitAndNoSyntax() {
    String name = "n".repeat(60_000);

    assertThat(fault(JsonReader.parse("{\"" + name + "\":1}")).code()).isEqualTo("json.limit");
  }

  @Test
  void aNameMayNotStandTwiceInOneObjectButInTwo() {
    assertThat(JsonReader.parse("[{\"a\":1},{\"a\":1}]")).isInstanceOf(Parsed.Whole.class);
    assertThat(fault(JsonReader.parse("{\"a\":{\"b\":1,\"b\":2}}")).args()).containsExactly("b");
    assertThat(fault(JsonReader.parse("{\"a\":1,\"\\u0061\":2}")).code()).isEqualTo("json.twice");
  }
}
