package claimscape.argument;

/** How strongly a relation bears on its target, in the eyes of the reader. */
public enum Strength {
  WEAK,
  FAIR,
  STRONG
}
