package claimscape.layout;

/** Which way the map grows from its roots. */
public enum Direction {
  /** Targets above their premises: the root is on top. */
  TOP_DOWN,
  /** Targets below their premises: the root is at the bottom. */
  BOTTOM_UP,
  /** Targets left of their premises: the root is at the left. */
  LEFT_RIGHT
}
