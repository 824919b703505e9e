package claimscape.text;

/**
 * Which differences between two texts do not count. Quotation marks, dashes, kinds of space, soft
 * hyphens and composed or decomposed letters never count.
 *
 * @param caseCounts whether "Pier" differs from "pier"
 * @param accentsCount whether "é" differs from "e", and a letter from itself with vowel signs
 */
public record Folding(boolean caseCounts, boolean accentsCount) {
  /** For finding as one types. */
  public static final Folding LOOSE = new Folding(false, false);

  /** For quotes: only typography is forgiven. */
  public static final Folding TYPOGRAPHY = new Folding(true, true);
}
