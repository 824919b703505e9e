package claimscape.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
  private static final JsonObject OBJECT =
      JsonObject.builder().put("b", "text").put("a", 7).put("c", true).build();

  @Test
  void membersStandAsTheyWerePut() {
    assertThat(OBJECT.members().sequencedKeySet()).containsExactly("b", "a", "c");
    assertThat(JsonWriter.compact(OBJECT)).isEqualTo("{\"b\":\"text\",\"a\":7,\"c\":true}");
  }

  @Test
  void aMemberThatIsPutAgainKeepsItsPlace() {
    JsonObject again = JsonObject.builder().putAll(OBJECT.members()).put("b", 1).build();

    assertThat(JsonWriter.compact(again)).isEqualTo("{\"b\":1,\"a\":7,\"c\":true}");
  }

  @Test
  void onlyATextIsFoundAsText() {
    assertThat(OBJECT.text("b")).contains("text");
    assertThat(OBJECT.text("a")).isEmpty();
    assertThat(OBJECT.text("none")).isEmpty();
    assertThat(OBJECT.get("a")).contains(Json.number(7));
  }

  @Test
  void nothingThatHappensLaterChangesAnObject() {
    SequencedMap<String, Json> members = new LinkedHashMap<>(OBJECT.members());
    JsonObject object = new JsonObject(members, At.NOWHERE);
    members.clear();

    assertThat(object).isEqualTo(OBJECT);
    assertThatThrownBy(() -> object.members().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nothingThatHappensLaterChangesAnArray() {
    List<Json> items = new ArrayList<>(List.of(Json.nothing()));
    JsonArray array = Json.array(items);
    items.clear();

    assertThat(array.items()).containsExactly(Json.nothing());
  }

  @Test
  void whatSaysSomethingIsPut() {
    JsonObject object =
        JsonObject.builder()
            .putUnlessEmpty("text", "t")
            .putUnlessEmpty("list", Json.array(List.of(Json.bool(false))))
            .putIfPresent("value", Optional.of(Json.nothing()))
            .putIfTrue("flag", true)
            .build();

    assertThat(JsonWriter.compact(object))
        .isEqualTo("{\"text\":\"t\",\"list\":[false],\"value\":null,\"flag\":true}");
  }

  @Test
  void aFractionOfZeroIsNoFraction() {
    assertThat(Json.number(2.0)).isEqualTo(Json.number(2));
    assertThat(Json.number(-7e14).written()).isEqualTo("-700000000000000");
    assertThat(Json.number(Double.MIN_VALUE).written()).isEqualTo("4.9E-324");
  }

  @Test
  void nothingIsEqualToAnythingElse() {
    assertThat(Json.nothing()).isEqualTo(Json.nothing()).isNotEqualTo(Json.text("null"));
    assertThat(Json.number(1)).isNotEqualTo(new JsonNumber("1.0", At.NOWHERE));
    assertThat(Json.bool(true)).isNotEqualTo(Json.text("true"));
  }
}
