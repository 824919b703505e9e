package claimscape.storage;

/** How close together the map stands. */
public enum Density {
  COMPACT,
  COMFORTABLE,
  WIDE
}
