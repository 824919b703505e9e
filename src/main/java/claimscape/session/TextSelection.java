package claimscape.session;

import claimscape.argument.SourceId;
import claimscape.text.Span;
import java.util.List;

/**
 * Words selected in a source: one stretch or several, in the order of the text.
 *
 * @param spans never empty
 */
public record TextSelection(SourceId source, List<Span> spans) {
  public TextSelection {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a selection has at least one stretch");
    }
  }

  public static TextSelection of(SourceId source, Span span) {
    return new TextSelection(source, List.of(span));
  }
}
