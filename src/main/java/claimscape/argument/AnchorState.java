package claimscape.argument;

/** How a passage's quote was found in the source as it stands now. */
public enum AnchorState {
  EXACT,
  MOVED,
  CHANGED,
  LOST
}
