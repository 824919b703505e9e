package claimscape.json;

/**
 * How much a document may ask of the reader.
 *
 * @param bytes the longest document, in bytes (of a string: in UTF-16 units)
 * @param depth how deep arrays and objects may lie in one another
 * @param text the longest single string, in UTF-16 units
 */
public record JsonLimits(long bytes, int depth, int text) {
  /** 512 MB, 100 levels, strings of 128 million units. */
  public static final JsonLimits STANDARD = new JsonLimits(512L << 20, 100, 128 << 20);
}
