package claimscape.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its unimportant differences folded away, and the way back: two texts that differ only
 * in what the {@link Folding} forgives fold to the same. Costs memory only where an offset moves.
 */
public final class Folded {
  private final String folded;
  private final CharSequence original;

  /** From folded offset {@code from[i]} on, the original offset is greater by {@code shift[i]}. */
  private final int[] from;

  private final int[] shift;

  private Folded(String folded, CharSequence original, int[] from, int[] shift) {
    this.folded = folded;
    this.original = original;
    this.from = from;
    this.shift = shift;
  }

  public static Folded of(CharSequence text, Folding folding) {
    return new Folder(text, folding).fold();
  }

  /** A text that folds to itself. */
  public static Folded same(String text) {
    return new Folded(text, text, new int[0], new int[0]);
  }

  /** The folded text. */
  public String text() {
    return folded;
  }

  /** A span of the folded text as the span of the original that it came from. */
  public Span toOriginal(Span span) {
    int start = origin(span.start());
    if (span.isEmpty()) {
      return new Span(start, start);
    }
    return new Span(start, clusterEnd(original, origin(span.end() - 1)));
  }

  private int origin(int offset) {
    if (offset >= folded.length()) {
      return original.length();
    }
    int found = Arrays.binarySearch(from, offset);
    int index = found >= 0 ? found : -found - 2;
    return index < 0 ? offset : offset + shift[index];
  }

  /** Where an original offset went: the folded offset of the first unit from there on. */
  public int toFolded(int original) {
    int low = 0;
    int high = folded.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (origin(middle) < original) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** After a character and the marks on it. */
  private static int clusterEnd(CharSequence text, int at) {
    int end = at + Character.charCount(Character.codePointAt(text, at));
    while (end < text.length() && joins(Character.codePointAt(text, end))) {
      end += Character.charCount(Character.codePointAt(text, end));
    }
    return end;
  }

  /** Whether a character is composed with the one before it: a mark, or a later part of Hangul. */
  private static boolean joins(int point) {
    return isMark(point)
        || Character.getType(point) == Character.COMBINING_SPACING_MARK
        || (point >= 0x1160 && point <= 0x11FF);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Folds cluster by cluster: a letter and the marks on it are composed together. */
  private static final class Folder {
    private final CharSequence text;
    private final Folding folding;
    private final StringBuilder out;
    private int[] from = new int[16];
    private int[] shift = new int[16];
    private int shifts;
    private int current;

    Folder(CharSequence text, Folding folding) {
      this.text = text;
      this.folding = folding;
      this.out = new StringBuilder(text.length());
    }

    Folded fold() {
      int at = 0;
      while (at < text.length()) {
        char unit = text.charAt(at);
        boolean plain =
            unit < 0x80 && unit != '`' && (at + 1 == text.length() || text.charAt(at + 1) < 0x300);
        if (plain) {
          put(folding.caseCounts() ? unit : Character.toLowerCase(unit), at);
          at++;
        } else {
          int end = clusterEnd(text, at);
          fold(text.subSequence(at, end).toString(), at);
          at = end;
        }
      }
      return new Folded(
          out.toString(), text, Arrays.copyOf(from, shifts), Arrays.copyOf(shift, shifts));
    }

    private void fold(String cluster, int at) {
      if (cluster.length() == 1 && put(typography(cluster.charAt(0)), cluster.charAt(0), at)) {
        return;
      }
      String form =
          folding.accentsCount()
              ? Normalizer.normalize(cluster, Normalizer.Form.NFC)
              : Normalizer.normalize(cluster, Normalizer.Form.NFD);
      form.codePoints()
          .filter(point -> folding.accentsCount() || !isMark(point))
          .forEach(
              point -> {
                if (folding.caseCounts()) {
                  putAll(Character.toString(point), at);
                } else if (point == 'ß' || point == 'ẞ') {
                  putAll("ss", at);
                } else if (point == 'ς') {
                  putAll("σ", at);
                } else {
                  putAll(Character.toString(Character.toLowerCase(point)), at);
                }
              });
    }

    /** Puts what a mark folds to: another mark, itself not at all ("" drops), or nothing known. */
    private boolean put(String typography, char unit, int at) {
      if (typography.length() == 1 && typography.charAt(0) == unit) {
        return false;
      }
      putAll(typography, at);
      return true;
    }

    private static String typography(char unit) {
      return switch (unit) {
        case '‘', '’', '‚', '‛', '′', '´', '`', 'ʼ', '‹', '›' -> "'";
        case '“', '”', '„', '‟', '″', '«', '»' -> "\"";
        case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
        case '…' -> "...";
        case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u0640' -> "";
        case '\u200E', '\u200F' -> "";
        default -> White.is(unit) ? " " : Character.toString(unit);
      };
    }

    private void putAll(String units, int at) {
      for (int i = 0; i < units.length(); i++) {
        put(units.charAt(i), at);
      }
    }

    private void put(char unit, int at) {
      int moved = at - out.length();
      if (moved != current) {
        if (shifts == from.length) {
          from = Arrays.copyOf(from, shifts * 2);
          shift = Arrays.copyOf(shift, shifts * 2);
        }
        from[shifts] = out.length();
        shift[shifts++] = moved;
        current = moved;
      }
      out.append(unit == '\n' || unit == '\t' ? ' ' : unit);
    }
  }
}
