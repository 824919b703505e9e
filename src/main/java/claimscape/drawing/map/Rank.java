package claimscape.drawing.map;

/** How much a card weighs in its map; width and type follow from it. */
enum Rank {
  /** What the whole map is about. */
  ROOT,
  /** A claim that bears on the root directly, or the head of a small map of its own. */
  THESIS,
  ORDINARY
}
