package claimscape.storage.record;

import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonObject;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;

/** An anchor: where it stands, the exact words, and what stands before and after them. */
final class AnchorCodec {
  private AnchorCodec() {}

  static JsonObject write(Anchor anchor, Optional<SourceText> text) {
    return Offsets.write(anchor.span(), text)
        .put("exact", anchor.exact())
        .putUnlessEmpty("prefix", anchor.prefix())
        .putUnlessEmpty("suffix", anchor.suffix())
        .build();
  }

  static JsonArray write(List<Anchor> anchors, Optional<SourceText> text) {
    return Json.array(anchors.stream().map(anchor -> write(anchor, text)).toList());
  }

  static Anchor read(Fields fields, Optional<SourceText> text) throws Unreadable {
    Span read = Offsets.read(fields, text);
    String exact = fields.text("exact");
    // Without a text to count in, a span in code points is as long as its quote.
    Span span =
        text.isEmpty() && fields.optionalText("units").isEmpty()
            ? new Span(read.start(), read.start() + exact.length())
            : read;
    if (span.length() != exact.length()) {
      throw fields.problem("storage.quote.length", "exact");
    }
    return new Anchor(span, exact, fields.textOrEmpty("prefix"), fields.textOrEmpty("suffix"));
  }
}
