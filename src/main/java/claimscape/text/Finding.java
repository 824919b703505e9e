package claimscape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds words in one text, with the differences of a {@link Folding} forgiven. */
public final class Finding {
  /** What {@link #scan} says at the end of the text. */
  public static final int END = -1;

  private final String content;
  private final Folding folding;
  private final Folded folded;

  private Finding(String content, Folding folding, Folded folded) {
    this.content = content;
    this.folding = folding;
    this.folded = folded;
  }

  /** Folds the text once; each search after that reads it once. */
  public static Finding in(String content, Folding folding) {
    return new Finding(content, folding, Folded.of(content, folding));
  }

  /** Folds the text once; each search after that reads it once. */
  public static Finding in(SourceText text, Folding folding) {
    return in(text.content(), folding);
  }

  /**
   * Where the words occur, in order, none overlapping another; nowhere if nothing is left of them
   * after folding.
   *
   * @param wholeWords whether no letter or digit may stand right before or after
   * @param most stop after this many
   */
  public List<Span> all(String words, boolean wholeWords, int most) {
    List<Span> hits = new ArrayList<>();
    if (most > 0) {
      scan(
          words,
          folding,
          wholeWords,
          0,
          hit -> {
            hits.add(hit);
            return hits.size() < most;
          });
    }
    return hits;
  }

  /** Every place, within words too. */
  public List<Span> all(String words) {
    return all(words, false, Integer.MAX_VALUE);
  }

  /**
   * Tells the places where the words occur one after the other, until enough is known.
   *
   * @param strict forgives no more than this text's folding: what it does not forgive must be the
   *     same, letter by letter
   * @param from 0, or what an earlier scan has returned
   * @param go takes a place, and tells whether to go on
   * @return from where to go on later, or {@link #END}
   */
  public int scan(String words, Folding strict, boolean wholeWords, int from, Predicate<Span> go) {
    String sought = Folded.of(words, folding).text();
    if (sought.isEmpty()) {
      return END;
    }
    boolean compared = !strict.equals(folding);
    String exact = Folded.of(words, strict).text();
    int at = folded.text().indexOf(sought, from);
    while (at >= 0) {
      Span hit = folded.toOriginal(new Span(at, at + sought.length()));
      boolean taken =
          (!wholeWords || isWhole(content, hit)) && (!compared || folds(hit, strict, exact));
      int next = taken ? at + sought.length() : at + 1;
      if (taken && !go.test(hit)) {
        return next;
      }
      at = folded.text().indexOf(sought, next);
    }
    return END;
  }

  private boolean folds(Span hit, Folding strict, String exact) {
    return Folded.of(content.substring(hit.start(), hit.end()), strict).text().equals(exact);
  }

  /** Whether no letter or digit stands right before or after a stretch of a text. */
  public static boolean isWhole(String content, Span hit) {
    boolean before =
        hit.start() > 0 && Character.isLetterOrDigit(content.codePointBefore(hit.start()));
    boolean after =
        hit.end() < content.length() && Character.isLetterOrDigit(content.codePointAt(hit.end()));
    return !before && !after;
  }
}
