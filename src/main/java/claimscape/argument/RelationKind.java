package claimscape.argument;

/** How a relation bears on its target. */
public enum RelationKind {
  SUPPORTS,
  ATTACKS,
  RESTATES,
  ANSWERS
}
