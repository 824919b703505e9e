package claimscape.ui.reader.mark;

import claimscape.text.Graphemes;
import claimscape.text.Reading;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.text.TextUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the stretches of a passage other borders. No character is split, no stretch begins or ends
 * with white space, none becomes empty or reaches into another: what would be so leaves all as it
 * was.
 */
public final class Recutting {
  private final Reading reading;
  private final List<Span> stretches;

  /** One end of a stretch; stretches are counted from 0. */
  public record Border(int stretch, Side side) {}

  /** Where in the order of the text a border is. */
  public enum Side {
    START,
    END
  }

  public Recutting(Reading reading, List<Span> stretches) {
    this.reading = reading;
    this.stretches = List.copyOf(stretches);
  }

  /** The first border of all. */
  public Border first() {
    return new Border(0, Side.START);
  }

  /** The last border of all. */
  public Border last() {
    return new Border(stretches.size() - 1, Side.END);
  }

  /** The stretches with a border at this offset, or as near to it as can be. */
  public List<Span> at(Border border, int offset) {
    Span span = stretches.get(border.stretch());
    String text = text().content();
    return switch (border.side()) {
      case START -> {
        int last = Graphemes.floor(text, span.end() - 1);
        int from = Math.clamp(offset, lowest(border.stretch()), last);
        yield with(border, new Span(Graphemes.floor(text, from), span.end()));
      }
      case END -> {
        int least = Graphemes.ceiling(text, span.start() + 1);
        int to = Math.clamp(offset, least, highest(border.stretch()));
        yield with(border, new Span(span.start(), Graphemes.ceiling(text, to)));
      }
    };
  }

  /**
   * The stretches with a border one word on or back; marks after a word are a step of their own.
   */
  public List<Span> stepped(Border border, boolean forward) {
    Span span = stretches.get(border.stretch());
    int offset =
        switch (border.side()) {
          case START -> forward ? wordAfter(span.start()) : wordBefore(span.start());
          case END -> forward ? endAfter(span.end()) : endBefore(span.end());
        };
    return at(border, offset);
  }

  private SourceText text() {
    return reading.text();
  }

  private int lowest(int stretch) {
    return stretch == 0 ? 0 : stretches.get(stretch - 1).end();
  }

  private int highest(int stretch) {
    return stretch + 1 == stretches.size() ? text().length() : stretches.get(stretch + 1).start();
  }

  private List<Span> with(Border border, Span wanted) {
    Span snapped = reading.snapped(wanted);
    if (snapped.isEmpty()) {
      return stretches;
    }
    List<Span> cut = new ArrayList<>(stretches);
    cut.set(border.stretch(), snapped);
    return List.copyOf(cut);
  }

  private int wordAfter(int offset) {
    return reading.next(TextUnit.WORD, offset).map(Span::start).orElse(offset);
  }

  private int wordBefore(int offset) {
    return reading.previous(TextUnit.WORD, offset).map(Span::start).orElse(offset);
  }

  /** The end of the marks that follow without a space, else of the next word. */
  private int endAfter(int offset) {
    String text = text().content();
    int marks = offset;
    while (marks < text.length() && isMark(text.charAt(marks))) {
      marks++;
    }
    if (marks > offset) {
      return marks;
    }
    Span here = reading.at(TextUnit.WORD, offset);
    return here.contains(offset)
        ? here.end()
        : reading.next(TextUnit.WORD, offset).map(Span::end).orElse(offset);
  }

  /** The end of the word before the marks at the end, else of the word before the last. */
  private int endBefore(int offset) {
    Span last = reading.previous(TextUnit.WORD, offset).orElse(new Span(offset, offset));
    return last.end() < offset
        ? last.end()
        : reading.previous(TextUnit.WORD, last.start()).map(Span::end).orElse(offset);
  }

  private static boolean isMark(char unit) {
    return !Character.isWhitespace(unit)
        && !Character.isLetterOrDigit(unit)
        && !Character.isSurrogate(unit);
  }
}
