package claimscape.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {
  @Test
  void thePrettyFormHasOneMemberALine() {
    JsonObject object =
        JsonObject.builder()
            .put("a", 1)
            .put("list", Json.array(List.of(Json.bool(true), Json.nothing())))
            .put("none", Json.array(List.of()))
            .put("inner", JsonObject.builder().build())
            .build();

    assertThat(JsonWriter.pretty(object))
        .isEqualTo(
            """
            {
              "a": 1,
              "list": [
                true,
                null
              ],
              "none": [],
              "inner": {}
            }
            """);
  }

  @Test
  void whatSaysNothingIsLeftOut() {
    JsonObject object =
        JsonObject.builder()
            .putUnlessEmpty("text", "")
            .putUnlessEmpty("list", Json.array(List.of()))
            .putIfPresent("value", Optional.empty())
            .putIfTrue("flag", false)
            .put("kept", "")
            .build();

    assertThat(JsonWriter.compact(object)).isEqualTo("{\"kept\":\"\"}");
  }

  @ParameterizedTest
  @CsvSource({"120,120", "-3.5,-3.5", "0,0", "-0.0,-0.0", "1e15,1.0E15", "0.1,0.1"})
  void aDoubleIsWrittenShort(double value, String written) {
    assertThat(JsonWriter.compact(Json.number(value))).isEqualTo(written);
  }

  @Test
  void jsonHasNoWordForInfinity() {
    assertThatThrownBy(() -> Json.number(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStringNeverBreaksItsLine() {
    assertThat(JsonWriter.compact(Json.text("a\nb\r\t\"\\\u2028\u2029\u0085\u0000\u007f")))
        .isEqualTo("\"a\\nb\\r\\t\\\"\\\\\\u2028\\u2029\\u0085\\u0000\\u007f\"");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    for (int seed = 0; seed < 1000; seed++) {
      Json json = random(new Random(seed), 0);

      assertThat(JsonReader.parse(JsonWriter.compact(json))).isEqualTo(new Parsed.Whole(json));
      assertThat(JsonReader.parse(JsonWriter.pretty(json))).isEqualTo(new Parsed.Whole(json));
    }
  }

  private static Json random(Random random, int depth) {
    return switch (random.nextInt(depth > 4 ? 4 : 6)) {
      case 0 -> Json.text(text(random));
      case 1 -> Json.number(random.nextDouble() * 1000);
      case 2 -> Json.bool(random.nextBoolean());
      case 3 -> Json.nothing();
      case 4 ->
          Json.array(
              random.ints(random.nextInt(4)).mapToObj(i -> random(random, depth + 1)).toList());
      default -> {
        JsonObject.Builder object = JsonObject.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
          object.put(name(random), random(random, depth + 1));
        }
        yield object.build();
      }
    };
  }

  /** A name may hold anything but half a surrogate pair. */
  private static String name(Random random) {
    return text(random).replaceAll("[\\ud800-\\udfff]", "x");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append((char) random.nextInt(0x10000));
    }
    return text.toString();
  }
}
