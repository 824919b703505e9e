package claimscape.argument;

/** What sort of thing a statement says. */
public enum StatementKind {
  FACT,
  VALUE,
  DEMAND,
  PREDICTION,
  ACT
}
