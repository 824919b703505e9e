package claimscape.argument;

/** How far the reader has come with a source. */
public enum ReadingState {
  NEW,
  READING,
  DONE
}
