package claimscape.argument;

/**
 * How much of the vocabulary the window offers. A lower level offers less; it never loses what is
 * there already.
 */
public enum Level {
  /** Claims, evidence and rebuttals; what supports and what attacks. */
  BASIC,
  /** Premises, linked or not, questions with their answers, and who says so. */
  STANDARD,
  /** Everything. */
  FULL;

  /** The lowest level that offers a role. */
  public static Level of(Role role) {
    return switch (role) {
      case CLAIM, EVIDENCE, REBUTTAL -> BASIC;
      case PREMISE, QUESTION -> STANDARD;
      case NOTE -> FULL;
    };
  }

  /** The lowest level that offers a kind of relation. */
  public static Level of(RelationKind kind) {
    return switch (kind) {
      case SUPPORTS, ATTACKS -> BASIC;
      case ANSWERS -> STANDARD;
      case RESTATES -> FULL;
    };
  }

  /** Whether this level offers what that one begins to. */
  public boolean includes(Level other) {
    return compareTo(other) >= 0;
  }

  public boolean offers(Role role) {
    return includes(of(role));
  }

  public boolean offers(RelationKind kind) {
    return includes(of(kind));
  }
}
