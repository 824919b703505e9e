package claimscape.project.edit;

import claimscape.text.Anchor;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts passages out of a text. */
final class Cutting {
  private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0]+");

  private Cutting() {}

  /** Why these spans cannot be cut from this text. */
  static Optional<Problem> wrong(SourceText text, List<Span> spans) {
    if (spans.isEmpty()) {
      return Optional.of(Problem.of("edit.nothingSelected"));
    }
    int from = 0;
    for (Span span : spans) {
      if (span.isEmpty() || span.start() < from || span.end() > text.length()) {
        return Optional.of(Problem.of("edit.wrongStretch"));
      }
      if (text.slice(span).isBlank()) {
        return Optional.of(Problem.of("edit.nothingSelected"));
      }
      from = span.end();
    }
    return Optional.empty();
  }

  static List<Anchor> anchors(SourceText text, List<Span> spans) {
    return spans.stream().map(span -> Anchor.of(text, span)).toList();
  }

  /** A quote as a line of text. */
  static String folded(String quote) {
    return WHITE.matcher(quote.strip()).replaceAll(" ");
  }
}
