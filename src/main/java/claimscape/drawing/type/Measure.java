package claimscape.drawing.type;

import claimscape.text.Graphemes;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The one measurer of the house: how wide words are, which face shows them, and where lines break.
 * Uses the bundled faces only, so every machine and every painter agrees. Safe for all threads.
 */
public final class Measure {
  private static final String ELLIPSIS = "…";
  private static final int KEPT = 50_000;
  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

  private final FaceRuns faces;
  private final Map<Asked, List<Line>> kept = Collections.synchronizedMap(new Recent<>(KEPT));

  public Measure(Typefaces typefaces) {
    this.faces = new FaceRuns(typefaces);
  }

  private record Asked(String text, Style style, double width, int most) {}

  /** How wide words are in one line, px. */
  public double width(String text, Style style) {
    OptionalDouble plain = faces.plain(text, style.face());
    if (plain.isPresent()) {
      return plain.getAsDouble() * style.size();
    }
    double ems = 0;
    for (FaceRuns.Stretch stretch : faces.split(text, 0, text.length(), style.face())) {
      ems += faces.width(text.substring(stretch.start(), stretch.end()), stretch.face());
    }
    return ems * style.size();
  }

  /** All in one line, however wide. */
  public Line line(String text, Style style) {
    return set(text, style, leftToRight(text));
  }

  /** One line that is cut with "…" where it would be wider than {@code width}. */
  public Line cut(String text, Style style, double width) {
    return lines(text, style, width, 1).getFirst();
  }

  /**
   * The lines of a paragraph. White space is folded; a word that is too long for a line is broken.
   *
   * @param width the widest a line may be, px
   * @param most how many lines there may be; what is over is cut with "…"
   * @return at least one line, which may be empty
   */
  public List<Line> lines(String text, Style style, double width, int most) {
    Asked asked = new Asked(text, style, width, most);
    List<Line> known = kept.get(asked);
    if (known == null) {
      known = List.copyOf(broken(WHITE.matcher(text).replaceAll(" ").strip(), asked));
      kept.put(asked, known);
    }
    return known;
  }

  private List<Line> broken(String text, Asked asked) {
    boolean leftToRight = leftToRight(text);
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      boolean last = lines.size() == asked.most() - 1;
      if (last && width(text.substring(start), asked.style()) > asked.width()) {
        lines.add(set(shortened(text.substring(start), asked), asked.style(), leftToRight));
        break;
      }
      int end = lineEnd(text, start, breaks, asked);
      lines.add(set(text.substring(start, end).strip(), asked.style(), leftToRight));
      start = end;
    }
    if (lines.isEmpty()) {
      lines.add(set("", asked.style(), leftToRight));
    }
    return lines;
  }

  /** The last opportunity to break before the line is full. */
  private int lineEnd(String text, int start, BreakIterator breaks, Asked asked) {
    double used = 0;
    int end = start;
    while (end < text.length()) {
      int next = breaks.following(end);
      String piece = text.substring(end, next);
      if (used + width(piece.stripTrailing(), asked.style()) > asked.width()) {
        break;
      }
      used += width(piece, asked.style());
      end = next;
    }
    return end > start ? end : start + fitting(text.substring(start), asked.style(), asked.width());
  }

  /** How many units of a text fit, whole characters and at least one of them. */
  private int fitting(String text, Style style, double width) {
    int low = Graphemes.ceiling(text, 1);
    int high = text.length();
    while (low < high) {
      int middle = Graphemes.ceiling(text, (low + high + 1) / 2);
      if (width(text.substring(0, middle), style) <= width) {
        low = middle;
      } else {
        high = Graphemes.floor(text, (low + high + 1) / 2 - 1);
      }
    }
    return Math.max(low, Graphemes.ceiling(text, 1));
  }

  private String shortened(String text, Asked asked) {
    double room = asked.width() - width(ELLIPSIS, asked.style());
    if (room <= 0) {
      return ELLIPSIS;
    }
    int end = fitting(text, asked.style(), room);
    return text.substring(0, end).replaceAll("[\\s,;:.–—-]+$", "") + ELLIPSIS;
  }

  /** The direction of a paragraph is that of its first letter that has one. */
  private static boolean leftToRight(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private Line set(String text, Style style, boolean leftToRight) {
    SortedMap<Integer, Run> runs = new TreeMap<>();
    double x = 0;
    if (leftToRight && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      x = add(text, new Visual(0, text.length(), false), style, x, runs);
    } else {
      for (Visual visual : Visual.of(text, leftToRight)) {
        x = add(text, visual, style, x, runs);
      }
    }
    return new Line(text, style, x, !leftToRight, List.copyOf(runs.values()));
  }

  private double add(
      String text, Visual visual, Style style, double from, SortedMap<Integer, Run> runs) {
    boolean rtl = visual.rightToLeft();
    List<FaceRuns.Stretch> stretches =
        faces.split(text, visual.start(), visual.end(), style.face());
    double x = from;
    for (FaceRuns.Stretch stretch : rtl ? stretches.reversed() : stretches) {
      String piece = text.substring(stretch.start(), stretch.end());
      double width = faces.width(piece, stretch.face()) * style.size();
      runs.put(stretch.start(), new Run(piece, stretch.face(), x, width, rtl));
      x += width;
    }
    return x;
  }

  /** The values asked for most recently. */
  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private final int most;

    Recent(int most) {
      super(1024, .75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }
}
