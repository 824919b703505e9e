package claimscape.text;

/** How an anchor was found again in a newer text. */
public sealed interface Found {

  /** The same words at the same place. */
  record Exact(Anchor anchor) implements Found {}

  /** The same words at another place. */
  record Moved(Anchor anchor) implements Found {}

  /**
   * Other words that stand for the old ones.
   *
   * @param similarity above 0, at most 1: 1 where only typography differs
   */
  record Changed(Anchor anchor, double similarity) implements Found {}

  /** Nothing in the new text stands for the old words. */
  record Lost() implements Found {}
}
