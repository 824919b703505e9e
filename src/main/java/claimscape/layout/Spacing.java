package claimscape.layout;

/** The distances of the sheet, px at 100 %. */
final class Spacing {

  /** Around the map. */
  static final double MARGIN = 24;

  /** Between boxes stacked below a common parent. */
  static final double SIBLINGS = 16;

  /** Below a block that has boxes hanging in it, so that it reads as one block. */
  static final double BLOCKS = 28;

  /** From a parent to its children; the bus runs in between. */
  static final double DROP = 40;

  /** Between trees that have nothing to do with each other. */
  static final double REGIONS = 64;

  /** Between columns, where vertical lines run. */
  static final double GUTTER = 32;

  private Spacing() {}
}
