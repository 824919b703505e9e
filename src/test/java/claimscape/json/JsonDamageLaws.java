package claimscape.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come: a value that says what stands there, or a fault within the document. */
class JsonDamageLaws {
  private static final String DOCUMENT =
      "{\"a\":[1,-2.5e3,\"text \\\"quoted\\\" \\u00e9 😀\"],\n"
          + " \"b\":{\"c\":true,\"d\":null,\"e\":{}},\n"
          + " \"äöü\":\"\\ud83d\",\"f\":[[],[[]]]}";
  private static final String SIGNS = "[]{}\",:\\0-9.eE+ \n\ttrufalsn/u";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void damagedBytesAreAValueOrAFaultInTheDocument(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
      for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      judge(JsonReader.parse(bytes), lines(new String(bytes, StandardCharsets.UTF_8)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void signsOfTheGrammarInAnyOrderAreAValueOrAFault(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      StringBuilder document = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        document.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      judge(JsonReader.parse(document.toString()), lines(document.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void textAndBytesOfADocumentAreReadAlike(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder document = new StringBuilder(DOCUMENT);
      document.setCharAt(
          random.nextInt(DOCUMENT.indexOf("😀")), SIGNS.charAt(random.nextInt(SIGNS.length())));
      String text = document.toString();

      assertThat(JsonReader.parse(text))
          .as(text)
          .isEqualTo(JsonReader.parse(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static long lines(String document) {
    return document.chars().filter(unit -> unit == '\n' || unit == '\r').count() + 1;
  }

  private static void judge(Parsed parsed, long lines) {
    switch (parsed) {
      case Parsed.Whole(Json json) -> {
        String written = JsonWriter.compact(json);
        assertThat(JsonReader.parse(written)).isEqualTo(parsed);
        assertThat(JsonReader.parse(JsonWriter.pretty(json))).isEqualTo(parsed);
        assertThat(written).doesNotContain("\n");
      }
      case Parsed.Broken(JsonFault fault) -> {
        assertThat(fault.code()).startsWith("json.");
        assertThat((long) fault.at().line()).isBetween(1L, lines);
      }
    }
  }
}
