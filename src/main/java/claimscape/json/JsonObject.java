package claimscape.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Members by name, in the order in which they were written; each name once. A name holds no half of
 * a surrogate pair: the reader refuses one.
 */
public record JsonObject(SequencedMap<String, Json> members, At at) implements Json {
  public JsonObject {
    members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
  }

  /** The value of a member, if the object has it. */
  public Optional<Json> get(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** The text of a member, if the object has it and it is a text. */
  public Optional<String> text(String name) {
    return members.get(name) instanceof JsonText(String value, At where)
        ? Optional.of(value)
        : Optional.empty();
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Collects members in the order in which they shall be written. */
  public static final class Builder {
    private final SequencedMap<String, Json> members = new LinkedHashMap<>();

    private Builder() {}

    /** Adds a member, or gives it another value at its old place. */
    public Builder put(String name, Json value) {
      members.put(name, value);
      return this;
    }

    public Builder put(String name, String value) {
      return put(name, Json.text(value));
    }

    public Builder put(String name, long value) {
      return put(name, Json.number(value));
    }

    public Builder put(String name, boolean value) {
      return put(name, Json.bool(value));
    }

    /** Adds a text that says something; an empty one is left out. */
    public Builder putUnlessEmpty(String name, String value) {
      return value.isEmpty() ? this : put(name, value);
    }

    /** Adds a list that holds something; an empty one is left out. */
    public Builder putUnlessEmpty(String name, JsonArray value) {
      return value.items().isEmpty() ? this : put(name, value);
    }

    /** Adds a value that is there. */
    public Builder putIfPresent(String name, Optional<? extends Json> value) {
      value.ifPresent(there -> put(name, there));
      return this;
    }

    /** Adds a flag that is set. */
    public Builder putIfTrue(String name, boolean value) {
      return value ? put(name, true) : this;
    }

    public Builder putAll(Map<String, ? extends Json> more) {
      members.putAll(more);
      return this;
    }

    public JsonObject build() {
      return new JsonObject(members, At.NOWHERE);
    }
  }
}
