package claimscape.format;

/** Reads maps of one format. */
public interface MapReader {

  /**
   * Whether a file is of this format, as far as its name and its first bytes tell. A reader is
   * modest: where two could claim a file, only the one that knows it says yes.
   */
  boolean looksLike(Input input);

  /**
   * Reads a whole file. Bad content is never thrown: it costs as little as possible and is told in
   * the problems.
   */
  Reading read(Input input);
}
