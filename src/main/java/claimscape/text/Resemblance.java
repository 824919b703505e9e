package claimscape.text;

import java.util.HashSet;
import java.util.Set;

/**
 * How much of one text stands in another, word for word: the share of runs of five words that both
 * have (Broder 1997, "On the resemblance and containment of documents"). Of long texts only a
 * sample of the runs is compared, the same ones in either text.
 */
public final class Resemblance {
  private static final int RUN = 5;
  private static final int MOST_WORDS_WHOLE = 200_000;
  private static final int MOST_TIMES_LONGER = 4;

  private final TextWords words;
  private final int length;

  private Resemblance(SourceText text) {
    Folded folded = Folded.of(text.content(), Folding.LOOSE);
    this.words = new TextWords(folded.text());
    this.length = text.length();
  }

  /** Reads a text once; it can then be held against many others. */
  public static Resemblance of(SourceText text) {
    return new Resemblance(text);
  }

  /**
   * How much of the shorter one stands in the longer one, 0 to 1. Texts of very different lengths
   * are no versions of one another: 0.
   */
  public double to(SourceText other) {
    boolean farApart =
        (long) length * MOST_TIMES_LONGER < other.length()
            || (long) other.length() * MOST_TIMES_LONGER < length;
    if (farApart) {
      return 0;
    }
    Resemblance that = new Resemblance(other);
    int step = 1 + Math.max(words.size(), that.words.size()) / MOST_WORDS_WHOLE;
    Set<Integer> here = runs(step);
    Set<Integer> there = that.runs(step);
    int fewer = Math.min(here.size(), there.size());
    here.retainAll(there);
    return fewer == 0 ? 0 : (double) here.size() / fewer;
  }

  /** The runs whose hash is a multiple of the step. */
  private Set<Integer> runs(int step) {
    Set<Integer> runs = new HashSet<>();
    for (int first = 0; first + RUN <= words.size(); first++) {
      int hash = 1;
      for (int word = first; word < first + RUN; word++) {
        hash = 31 * hash + words.word(word).hashCode();
      }
      if (Math.floorMod(hash, step) == 0) {
        runs.add(hash);
      }
    }
    return runs;
  }
}
