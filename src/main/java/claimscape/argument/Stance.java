package claimscape.argument;

/** How a voice stands to what a passage says. */
public enum Stance {
  ASSERTS,
  REPORTS,
  DENIES,
  QUESTIONS,
  CONCEDES,
  DEMANDS,
  PREDICTS
}
