package claimscape.storage;

/**
 * How large a project file may be.
 *
 * @param bytes the longest file
 * @param depth how deep its values may lie in one another
 * @param statements the most statements
 * @param passages the most passages
 */
public record Limits(long bytes, int depth, int statements, int passages) {
  /** 512 MB, 100 levels, 250,000 statements, a million passages. */
  public static final Limits STANDARD = new Limits(512L << 20, 100, 250_000, 1_000_000);
}
