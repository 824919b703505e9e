package claimscape.json;

import java.util.Iterator;
import java.util.Map;

/**
 * Writes a value always in the same way: members in their order, no space in the compact form, two
 * spaces a level in the pretty one. A string stays on one line whatever it holds, and lone
 * surrogates are escaped, so that the text can be encoded.
 */
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();
  private final boolean pretty;

  private JsonWriter(boolean pretty) {
    this.pretty = pretty;
  }

  /** On one line. */
  public static String compact(Json json) {
    return written(json, false);
  }

  /** One member or item a line, ended by a newline. */
  public static String pretty(Json json) {
    return written(json, true) + "\n";
  }

  private static String written(Json json, boolean pretty) {
    JsonWriter writer = new JsonWriter(pretty);
    writer.write(json, 0);
    return writer.out.toString();
  }

  private void write(Json json, int level) {
    switch (json) {
      case JsonObject object -> object(object, level);
      case JsonArray array -> array(array, level);
      case JsonText text -> quoted(text.value());
      case JsonNumber number -> out.append(number.written());
      case JsonBool bool -> out.append(bool.value());
      case JsonNothing nothing -> out.append("null");
    }
  }

  private void object(JsonObject object, int level) {
    if (object.isEmpty()) {
      out.append("{}");
      return;
    }
    char before = '{';
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      out.append(before);
      line(level + 1);
      quoted(member.getKey());
      out.append(pretty ? ": " : ":");
      write(member.getValue(), level + 1);
      before = ',';
    }
    line(level);
    out.append('}');
  }

  private void array(JsonArray array, int level) {
    if (array.items().isEmpty()) {
      out.append("[]");
      return;
    }
    out.append('[');
    for (Iterator<Json> items = array.items().iterator(); items.hasNext(); ) {
      line(level + 1);
      write(items.next(), level + 1);
      out.append(items.hasNext() ? "," : "");
    }
    line(level);
    out.append(']');
  }

  private void line(int level) {
    if (pretty) {
      out.append('\n').repeat("  ", level);
    }
  }

  private void quoted(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      switch (unit) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (Character.isHighSurrogate(unit)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1))) {
            out.append(unit).append(value.charAt(++i));
          } else if (plain(unit)) {
            out.append(unit);
          } else {
            escaped(unit);
          }
        }
      }
    }
    out.append('"');
  }

  /** Whether a unit may stand as it is: no control, no line break of any kind, no half a pair. */
  private static boolean plain(char unit) {
    boolean control = unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
    return !control && unit != '\u2028' && unit != '\u2029' && !Character.isSurrogate(unit);
  }

  private void escaped(char unit) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((unit >> shift) & 0xF));
    }
  }
}
