package claimscape.layout;

/**
 * One way to lay out a subtree on the grid of columns: a head (or none) and parts dropped below it,
 * each at its columns, in this order. Heights decide where the parts come to rest, so the same
 * block settles anew when a text grows.
 */
final class Block {

  static final int HEADLESS = -1;

  private final int head;
  private final int headColumn;
  private final int width;
  private final Block[] parts;
  private final int[] at;
  private final Kind kind;

  /**
   * @param head the box on top, or {@link #HEADLESS}
   * @param headColumn where the head stands, counted from the first column of the block
   * @param width in columns
   * @param parts what hangs below
   * @param at the first column of each part, counted from the first column of the block
   * @param kind what the parts are to each other
   */
  Block(int head, int headColumn, int width, Block[] parts, int[] at, Kind kind) {
    this.head = head;
    this.headColumn = headColumn;
    this.width = width;
    this.parts = parts;
    this.at = at;
    this.kind = kind;
  }

  /** What the parts of a block are to each other: it sets the distance between them. */
  enum Kind {
    /** Children of the head. */
    FAMILY,
    /** A long line of boxes, each the child of the one before, folded like newspaper columns. */
    SPINE,
    /** Trees beside each other. */
    WOOD,
    /** Boxes that nothing links. */
    LOOSE,
    /** Regions strictly below each other. */
    SHELF;

    /** The distance to keep below a part. */
    double gapBelow(Block part) {
      return switch (this) {
        case FAMILY -> part.isLeaf() ? Spacing.SIBLINGS : Spacing.BLOCKS;
        case SPINE -> Spacing.DROP;
        case WOOD, SHELF -> Spacing.REGIONS;
        case LOOSE -> Spacing.SIBLINGS;
      };
    }
  }

  static Block leaf(int head) {
    return new Block(head, 0, 1, new Block[0], new int[0], Kind.FAMILY);
  }

  boolean isLeaf() {
    return parts.length == 0;
  }

  int head() {
    return head;
  }

  int headColumn() {
    return headColumn;
  }

  int width() {
    return width;
  }

  Block[] parts() {
    return parts;
  }

  int[] at() {
    return at;
  }

  Kind kind() {
    return kind;
  }
}
