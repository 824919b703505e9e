package claimscape.storage.record;

import claimscape.json.JsonObject;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.Optional;

/**
 * Spans in a file count code points, those in memory UTF-16 units. Where there is no text to count
 * in, or a span does not lie in it between whole characters, the file keeps the units and says so.
 */
final class Offsets {
  private static final String UNITS = "units";
  private static final String UTF16 = "utf-16";

  private Offsets() {}

  static JsonObject.Builder write(Span span, Optional<SourceText> text) {
    Optional<SourceText> counted = text.filter(t -> t.holds(span)).filter(t -> countable(t, span));
    if (counted.isEmpty()) {
      return JsonObject.builder()
          .put("start", span.start())
          .put("end", span.end())
          .put(UNITS, UTF16);
    }
    return JsonObject.builder()
        .put("start", counted.get().toCodePoint(span.start()))
        .put("end", counted.get().toCodePoint(span.end()));
  }

  private static boolean countable(SourceText text, Span span) {
    return text.toUtf16(text.toCodePoint(span.start())) == span.start()
        && text.toUtf16(text.toCodePoint(span.end())) == span.end();
  }

  static Span read(Fields fields, Optional<SourceText> text) throws Unreadable {
    int start = fields.whole("start");
    int end = fields.whole("end");
    Optional<String> units = fields.optionalText(UNITS);
    if (units.isPresent() && !units.get().equals(UTF16)) {
      throw fields.problem("storage.field.word", UNITS, units.get());
    }
    if (start < 0 || end < start) {
      throw fields.problem("storage.span.backwards", "start");
    }
    if (units.isPresent() || text.isEmpty()) {
      return new Span(start, end);
    }
    if (end > text.get().codePoints()) {
      throw fields.problem("storage.span.outside", "end", Integer.toString(end));
    }
    return new Span(text.get().toUtf16(start), text.get().toUtf16(end));
  }
}
