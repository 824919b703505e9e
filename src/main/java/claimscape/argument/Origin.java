package claimscape.argument;

/** Where a statement without a passage comes from. */
public sealed interface Origin {

  /** From its passages; without any it is unanchored, as in most imported maps. */
  record Anchored() implements Origin {}

  /** Left unsaid in a source, and made explicit by the reader. */
  record Implicit(SourceId source) implements Origin {}

  /** The analyst's own. */
  record Own() implements Origin {}
}
