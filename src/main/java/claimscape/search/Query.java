package claimscape.search;

import claimscape.text.Folding;

/**
 * What is looked for, and which differences do not count.
 *
 * @param words as they were typed
 * @param caseCounts whether "Pier" differs from "pier"
 * @param accentsCount whether "é" differs from "e"
 * @param wholeWords whether no letter or digit may stand right before or after
 * @param expression whether the words are a regular expression, in the syntax of RE2
 */
public record Query(
    String words,
    boolean caseCounts,
    boolean accentsCount,
    boolean wholeWords,
    boolean expression) {

  /** Words in whatever case, with or without accents, within words too. */
  public static Query of(String words) {
    return new Query(words, false, false, false, false);
  }

  /** The differences that are forgiven. */
  Folding folding() {
    return new Folding(caseCounts, accentsCount);
  }

  /** Whether there is nothing to look for. */
  public boolean isBlank() {
    return words.isBlank();
  }
}
