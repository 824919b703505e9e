package claimscape.drawing.receipt;

import claimscape.drawing.receipt.Receipts.Paragraph;
import claimscape.drawing.receipt.Receipts.Piece;
import claimscape.text.Graphemes;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Cuts from a text what a picture may show of it, with its marks. */
final class Excerpt {
  /** A word has this many units at most: scripts without spaces have no words to count. */
  private static final int LONGEST_WORD = 24;

  private final SourceText text;
  private final List<LineRange> parts;
  private final List<Mark> marks;
  private final Share share;

  /** Words of a quotation. */
  record Mark(Span span, String quotation) {}

  private Excerpt(SourceText text, List<LineRange> parts, List<Mark> marks, Share share) {
    this.text = text;
    this.parts = parts;
    this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    this.share = share;
  }

  /**
   * The paragraphs of which anything is shown.
   *
   * @param parts of the text's lines; what is not part of the text is shown where it is marked
   * @param marks all of them lie in the text
   */
  static List<Paragraph> of(SourceText text, List<LineRange> parts, List<Mark> marks, Share share) {
    return new Excerpt(text, parts, marks, share).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> shown = new ArrayList<>();
    int line = 0;
    int counted = 0;
    for (int i = 0; i < text.paragraphs().size(); i++) {
      Span paragraph = text.paragraphs().get(i);
      for (; counted < paragraph.start(); counted++) {
        line += text.content().charAt(counted) == '\n' ? 1 : 0;
      }
      LinePart part = part(line);
      List<Mark> inside = marks.stream().filter(mark -> mark.span().intersects(paragraph)).toList();
      List<Span> kept = kept(paragraph, inside, part);
      if (!kept.isEmpty()) {
        shown.add(new Paragraph(i + 1, named(part), pieces(paragraph, kept, inside)));
      }
    }
    return shown;
  }

  private LinePart part(int line) {
    return parts.stream()
        .filter(range -> range.firstLine() <= line && line <= range.lastLine())
        .map(LineRange::part)
        .findFirst()
        .orElse(LinePart.BODY);
  }

  private static String named(LinePart part) {
    return switch (part) {
      case TITLE, DECK, BYLINE, BODY -> part.name().toLowerCase(Locale.ROOT);
      case NOT_PART_OF_THE_TEXT, CUT_OFF -> "aside";
    };
  }

  /** What is shown of a paragraph: stretches in order, apart. */
  private List<Span> kept(Span paragraph, List<Mark> inside, LinePart part) {
    return switch (share) {
      case Share.None none -> List.of();
      case Share.Whole whole -> inside.isEmpty() && !isRead(part) ? List.of() : List.of(paragraph);
      case Share.Around(int words) -> around(paragraph, inside, words);
    };
  }

  /** The title stands above the text already. */
  private static boolean isRead(LinePart part) {
    return switch (part) {
      case BODY, DECK -> true;
      case TITLE, BYLINE, NOT_PART_OF_THE_TEXT, CUT_OFF -> false;
    };
  }

  private List<Span> around(Span paragraph, List<Mark> inside, int words) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    String content = text.slice(paragraph);
    breaks.setText(content);
    List<Span> kept = new ArrayList<>();
    for (Mark mark : inside) {
      int from = Math.max(0, mark.span().start() - paragraph.start());
      int to = Math.min(content.length(), mark.span().end() - paragraph.start());
      Span wide = new Span(before(breaks, content, from, words), after(breaks, content, to, words));
      Span there = wide.shifted(paragraph.start());
      if (!kept.isEmpty() && kept.getLast().end() >= there.start()) {
        there = kept.removeLast().union(there);
      }
      kept.add(there);
    }
    return kept;
  }

  private static int before(BreakIterator breaks, String content, int from, int words) {
    int least = Graphemes.floor(content, Math.max(0, from - words * LONGEST_WORD));
    int at = from;
    int left = words;
    while (left > 0 && at > least) {
      int next = Math.max(least, breaks.preceding(at));
      left -= isWord(content, next, at) ? 1 : 0;
      at = next;
    }
    return at;
  }

  private static int after(BreakIterator breaks, String content, int to, int words) {
    int most = Graphemes.ceiling(content, Math.min(content.length(), to + words * LONGEST_WORD));
    int at = to;
    int left = words;
    while (left > 0 && at < most) {
      int next = Math.min(most, breaks.following(at));
      left -= isWord(content, at, next) ? 1 : 0;
      at = next;
    }
    return at;
  }

  private static boolean isWord(String content, int from, int to) {
    return content.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private List<Piece> pieces(Span paragraph, List<Span> kept, List<Mark> inside) {
    List<Piece> pieces = new ArrayList<>();
    int shown = paragraph.start();
    for (Span stretch : kept) {
      gap(shown, stretch.start(), pieces);
      TreeSet<Integer> edges = new TreeSet<>(List.of(stretch.start(), stretch.end()));
      for (Mark mark : inside) {
        edges.add(Math.clamp(mark.span().start(), stretch.start(), stretch.end()));
        edges.add(Math.clamp(mark.span().end(), stretch.start(), stretch.end()));
      }
      int from = edges.removeFirst();
      for (int to : edges) {
        Span piece = new Span(from, to);
        List<String> marked =
            inside.stream()
                .filter(mark -> mark.span().covers(piece))
                .map(Mark::quotation)
                .distinct()
                .toList();
        pieces.add(new Piece.Stretch(text.slice(piece), marked));
        from = to;
      }
      shown = stretch.end();
    }
    gap(shown, paragraph.end(), pieces);
    return pieces;
  }

  private void gap(int from, int to, List<Piece> pieces) {
    if (!text.slice(new Span(from, to)).isBlank()) {
      pieces.add(new Piece.Gap());
    }
  }
}
