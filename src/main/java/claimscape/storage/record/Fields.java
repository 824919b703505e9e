package claimscape.storage.record;

import claimscape.json.At;
import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonBool;
import claimscape.json.JsonNumber;
import claimscape.json.JsonObject;
import claimscape.json.JsonText;
import claimscape.text.Edtf;
import claimscape.text.Problem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The fields of one object of a record, taken out by name and type. Remembers which were asked for,
 * so that what a newer version wrote can be kept.
 */
public final class Fields {
  private final JsonObject object;
  private final String record;
  private final String path;
  private final List<Problem> notes;
  private final SequencedMap<String, Optional<Fields>> asked = new LinkedHashMap<>();

  private Fields(JsonObject object, String record, String path, List<Problem> notes) {
    this.object = object;
    this.record = record;
    this.path = path;
    this.notes = notes;
  }

  /**
   * The fields of a whole record.
   *
   * @param record how a problem names it: "statement k3x9a2bc"
   */
  public static Fields of(JsonObject object, String record) {
    return new Fields(object, record, "", new ArrayList<>());
  }

  /** Reads one element of a list. */
  @FunctionalInterface
  public interface Element<T> {
    T read(Fields element) throws Unreadable;
  }

  /** Where the object begins in the file. */
  At at() {
    return object.at();
  }

  private Optional<Json> ask(String name) {
    asked.putIfAbsent(name, Optional.empty());
    return object.get(name);
  }

  /** A text that must be there. */
  public String text(String name) throws Unreadable {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  /** A text that is empty where it is not there. */
  public String textOrEmpty(String name) throws Unreadable {
    return optionalText(name).orElse("");
  }

  /** A text that may not be there. */
  public Optional<String> optionalText(String name) throws Unreadable {
    Optional<Json> value = ask(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof JsonText text) {
      return Optional.of(text.value());
    }
    throw wrong(name, "text", value.get());
  }

  /** A whole number that must be there. */
  public int whole(String name) throws Unreadable {
    return optionalWhole(name).orElseThrow(() -> missing(name));
  }

  /** A whole number that may not be there. */
  public Optional<Integer> optionalWhole(String name) throws Unreadable {
    Optional<Json> value = ask(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof JsonNumber number && number.whole().isPresent()) {
      return Optional.of(number.whole().getAsInt());
    }
    throw wrong(name, "whole", value.get());
  }

  /** A number that must be there. */
  double real(String name) throws Unreadable {
    Json value = ask(name).orElseThrow(() -> missing(name));
    if (value instanceof JsonNumber number && number.real().isPresent()) {
      return number.real().getAsDouble();
    }
    throw wrong(name, "number", value);
  }

  /** A flag, down where it is not there. */
  public boolean flag(String name) throws Unreadable {
    Optional<Json> value = ask(name);
    if (value.isEmpty()) {
      return false;
    }
    if (value.get() instanceof JsonBool bool) {
      return bool.value();
    }
    throw wrong(name, "flag", value.get());
  }

  /** Any value that must be there. */
  Json any(String name) throws Unreadable {
    return ask(name).orElseThrow(() -> missing(name));
  }

  /** One of the words of an enumeration, which must be there. */
  <E extends Enum<E>> E word(String name, Class<E> type) throws Unreadable {
    return optionalWord(name, type).orElseThrow(() -> missing(name));
  }

  /** One of the words of an enumeration, which may not be there. */
  public <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> type)
      throws Unreadable {
    Optional<String> text = optionalText(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> meant = Spelling.meant(type, text.get());
    if (meant.isEmpty()) {
      throw problem("storage.field.word", name, text.get());
    }
    return meant;
  }

  /** A date in EDTF, which may not be there. */
  Optional<Edtf> date(String name) throws Unreadable {
    Optional<String> text = optionalText(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Edtf> date = Edtf.parse(text.get()).filter(d -> d.written().equals(text.get()));
    if (date.isEmpty()) {
      throw problem("storage.field.date", name, text.get());
    }
    return date;
  }

  /** A moment in ISO 8601, which must be there. */
  public Instant instant(String name) throws Unreadable {
    String text = text(name);
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw problem("storage.field.instant", name, text);
    }
  }

  /** An object that must be there. */
  public Fields object(String name) throws Unreadable {
    return optionalObject(name).orElseThrow(() -> missing(name));
  }

  /** An object that may not be there. */
  public Optional<Fields> optionalObject(String name) throws Unreadable {
    Optional<Json> value = ask(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof JsonObject inner) {
      Fields fields = new Fields(inner, record, path + name + ".", notes);
      asked.put(name, Optional.of(fields));
      return Optional.of(fields);
    }
    throw wrong(name, "object", value.get());
  }

  /** Objects in a row; none where the field is not there. */
  public <T> List<T> objects(String name, Element<T> element) throws Unreadable {
    List<T> read = new ArrayList<>();
    SequencedMap<String, Json> byIndex = new LinkedHashMap<>();
    for (Json item : items(name)) {
      if (!(item instanceof JsonObject)) {
        throw wrong(name, "objects", item);
      }
      byIndex.put(Integer.toString(byIndex.size()), item);
    }
    Fields list = new Fields(new JsonObject(byIndex, at()), record, path + name + ".", notes);
    for (String index : byIndex.keySet()) {
      read.add(element.read(list.object(index)));
    }
    asked.put(name, Optional.of(list));
    return read;
  }

  /** Texts in a row; none where the field is not there. */
  public List<String> texts(String name) throws Unreadable {
    List<String> read = new ArrayList<>();
    for (Json item : items(name)) {
      if (!(item instanceof JsonText text)) {
        throw wrong(name, "texts", item);
      }
      read.add(text.value());
    }
    return read;
  }

  /** Numbers in a row; none where the field is not there. */
  public List<Double> reals(String name) throws Unreadable {
    List<Double> read = new ArrayList<>();
    for (Json item : items(name)) {
      if (!(item instanceof JsonNumber number) || number.real().isEmpty()) {
        throw wrong(name, "number", item);
      }
      read.add(number.real().getAsDouble());
    }
    return read;
  }

  /** Whole numbers in a row; none where the field is not there. */
  List<Integer> wholes(String name) throws Unreadable {
    List<Integer> read = new ArrayList<>();
    for (Json item : items(name)) {
      if (!(item instanceof JsonNumber number) || number.whole().isEmpty()) {
        throw wrong(name, "whole", item);
      }
      read.add(number.whole().getAsInt());
    }
    return read;
  }

  private List<Json> items(String name) throws Unreadable {
    Optional<Json> value = ask(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof JsonArray array) {
      return array.items();
    }
    throw wrong(name, "list", value.get());
  }

  /** What nobody asked for, here and further in; an element of a list goes by its index. */
  public JsonObject unknown() {
    JsonObject.Builder left = JsonObject.builder();
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      Optional<Fields> inner = asked.getOrDefault(member.getKey(), Optional.empty());
      if (!asked.containsKey(member.getKey())) {
        left.put(member.getKey(), member.getValue());
      } else if (inner.isPresent() && !inner.get().unknown().isEmpty()) {
        left.put(member.getKey(), inner.get().unknown());
      }
    }
    return left.build();
  }

  /** Remembers a trouble that does not keep the record from being read. */
  void note(String code, String name) {
    notes.add(problem(code, name).why());
  }

  /** The troubles that did not keep the record from being read. */
  List<Problem> notes() {
    return List.copyOf(notes);
  }

  private Unreadable missing(String name) {
    return problem("storage.field.missing", name);
  }

  private Unreadable wrong(String name, String expected, Json found) {
    return new Unreadable(
        Places.put(Problem.of("storage.field.type." + expected, record, path + name), found.at()));
  }

  /** A problem with a field: the record is named first, the field second. */
  Unreadable problem(String code, String name, String... more) {
    List<String> args = new ArrayList<>(List.of(record, path + name));
    args.addAll(List.of(more));
    At at = object.get(name).map(Json::at).orElse(object.at());
    return new Unreadable(Places.put(Problem.of(code, args.toArray(String[]::new)), at));
  }
}
