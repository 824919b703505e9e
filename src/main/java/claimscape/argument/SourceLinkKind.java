package claimscape.argument;

/** What one source owes another. */
public enum SourceLinkKind {
  CITES,
  REPUBLISHES,
  BASED_ON
}
