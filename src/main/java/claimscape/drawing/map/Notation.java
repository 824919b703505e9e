package claimscape.drawing.map;

/** How a map is drawn. All of them show the same statements and relations. */
public enum Notation {
  /** Cards and arrows. */
  STANDARD,
  /**
   * One argument after the other: grounds, what they are grounds for, and between them the warrant,
   * its backing, and what undercuts it (Toulmin, The Uses of Argument, 1958, chapter 3).
   */
  TOULMIN,
  /** Under each statement what speaks for it at the left, and what against it at the right. */
  PROS_AND_CONS
}
