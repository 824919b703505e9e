package claimscape.argument;

/** How much of the vocabulary the window offers; a lower level never loses anything. */
public enum Level {
  BASIC,
  STANDARD,
  FULL
}
