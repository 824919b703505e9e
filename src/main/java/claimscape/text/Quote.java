package claimscape.text;

/**
 * Words and what stands around them, without a place: what a foreign file knows of a passage.
 *
 * @param exact the quoted words
 * @param prefix what stood right before them, "" if not known
 * @param suffix what stood right after them, "" if not known
 */
public record Quote(String exact, String prefix, String suffix) {

  /** The words alone. */
  public static Quote of(String exact) {
    return new Quote(exact, "", "");
  }

  /** The words of an anchor, its place left out. */
  public static Quote of(Anchor anchor) {
    return new Quote(anchor.exact(), anchor.prefix(), anchor.suffix());
  }
}
