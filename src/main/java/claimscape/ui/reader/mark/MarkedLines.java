package claimscape.ui.reader.mark;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Works out which lines of a source are of which part after some were marked by hand. */
public final class MarkedLines {

  private MarkedLines() {}

  /**
   * The parts after the lines of these stretches were taken out of the text, or back into it where
   * all of them were out.
   */
  public static List<LineRange> toggled(Source source, List<Span> spans) {
    String text = source.held().map(Held::text).orElseThrow().content();
    List<LineRange> before = source.parts();
    boolean allOut =
        spans.stream()
            .allMatch(
                span -> partAt(before, line(text, span.start())) == LinePart.NOT_PART_OF_THE_TEXT);
    List<LineRange> parts = before;
    for (Span span : spans) {
      int first = line(text, span.start());
      int last = line(text, Math.max(span.start(), span.end() - 1));
      parts = without(parts, first, last);
      if (!allOut) {
        parts.add(new LineRange(first, last, LinePart.NOT_PART_OF_THE_TEXT));
      }
    }
    return List.copyOf(parts);
  }

  /** The parts after the lines of these stretches were said to be of this part. */
  public static List<LineRange> marked(Source source, List<Span> spans, LinePart part) {
    String text = source.held().map(Held::text).orElseThrow().content();
    List<LineRange> parts = source.parts();
    for (Span span : spans) {
      int first = line(text, span.start());
      int last = line(text, Math.max(span.start(), span.end() - 1));
      parts = without(parts, first, last);
      if (part != LinePart.BODY) {
        parts.add(new LineRange(first, last, part));
      }
    }
    return List.copyOf(parts);
  }

  /** Where the lines of a part stand that hold more than white space. */
  public static List<Span> spans(SourceText text, List<LineRange> ranges, LinePart part) {
    List<Span> spans = new ArrayList<>();
    int number = 0;
    int start = 0;
    for (String line : text.content().split("\n", -1)) {
      int at = number;
      boolean of =
          ranges.stream()
              .anyMatch(
                  range ->
                      range.part() == part && range.firstLine() <= at && at <= range.lastLine());
      if (of && !line.isBlank()) {
        spans.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
      number++;
    }
    return spans;
  }

  private static int line(String text, int offset) {
    int line = 0;
    for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line++;
    }
    return line;
  }

  private static LinePart partAt(List<LineRange> parts, int line) {
    return parts.stream()
        .filter(range -> range.firstLine() <= line && line <= range.lastLine())
        .map(LineRange::part)
        .reduce((first, second) -> second)
        .orElse(LinePart.BODY);
  }

  private static List<LineRange> without(List<LineRange> parts, int first, int last) {
    List<LineRange> left = new ArrayList<>();
    for (LineRange range : parts) {
      if (range.lastLine() < first || range.firstLine() > last) {
        left.add(range);
        continue;
      }
      if (range.firstLine() < first) {
        left.add(new LineRange(range.firstLine(), first - 1, range.part()));
      }
      if (range.lastLine() > last) {
        left.add(new LineRange(last + 1, range.lastLine(), range.part()));
      }
    }
    return left;
  }
}
