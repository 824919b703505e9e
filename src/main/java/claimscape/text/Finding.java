package claimscape.text;

import java.util.ArrayList;
import java.util.List;

/** Finds words in one text, with the differences of a {@link Folding} forgiven. */
public final class Finding {
  private final SourceText text;
  private final Folding folding;
  private final Folded folded;

  private Finding(SourceText text, Folding folding, Folded folded) {
    this.text = text;
    this.folding = folding;
    this.folded = folded;
  }

  /** Folds the text once; each search after that reads it once. */
  public static Finding in(SourceText text, Folding folding) {
    return new Finding(text, folding, Folded.of(text.content(), folding));
  }

  /**
   * Where the words occur, in order, none overlapping another; nowhere if nothing is left of them
   * after folding.
   *
   * @param wholeWords whether no letter or digit may stand right before or after
   * @param most stop after this many
   */
  public List<Span> all(String words, boolean wholeWords, int most) {
    String sought = Folded.of(words, folding).text();
    List<Span> hits = new ArrayList<>();
    if (sought.isEmpty()) {
      return hits;
    }
    int at = folded.text().indexOf(sought);
    while (at >= 0 && hits.size() < most) {
      Span hit = folded.toOriginal(new Span(at, at + sought.length()));
      boolean taken = !wholeWords || isWhole(hit);
      if (taken) {
        hits.add(hit);
      }
      at = folded.text().indexOf(sought, taken ? at + sought.length() : at + 1);
    }
    return hits;
  }

  /** Every place, within words too. */
  public List<Span> all(String words) {
    return all(words, false, Integer.MAX_VALUE);
  }

  private boolean isWhole(Span hit) {
    String content = text.content();
    boolean before =
        hit.start() > 0 && Character.isLetterOrDigit(content.codePointBefore(hit.start()));
    boolean after =
        hit.end() < content.length() && Character.isLetterOrDigit(content.codePointAt(hit.end()));
    return !before && !after;
  }
}
