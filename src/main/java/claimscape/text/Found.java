package claimscape.text;

import java.util.Optional;

/** How an anchor was found again in a newer text. */
public sealed interface Found {

  /** Where the words stand now; nowhere if they are lost. */
  default Optional<Anchor> where() {
    return switch (this) {
      case Exact exact -> Optional.of(exact.anchor);
      case Moved moved -> Optional.of(moved.anchor);
      case Changed changed -> Optional.of(changed.anchor);
      case Lost lost -> Optional.empty();
    };
  }

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
