package claimscape.intake;

/**
 * How much is taken in.
 *
 * @param textBytes the largest plain text or Markdown file
 * @param documentBytes the largest document of another kind
 * @param pages of one document
 * @param inflatedBytes what a packed document may unpack to, counted while unpacking
 * @param inflationRatio how many times larger than its packed form a part may become
 */
public record Limits(
    long textBytes, long documentBytes, int pages, long inflatedBytes, int inflationRatio) {
  private static final long MEGABYTE = 1_000_000;

  /** 50 MB of text, 200 MB a document, 5,000 pages. */
  public static final Limits STANDARD =
      new Limits(50 * MEGABYTE, 200 * MEGABYTE, 5_000, 400 * MEGABYTE, 200);

  public Limits {
    if (textBytes < 1
        || documentBytes < 1
        || pages < 1
        || inflatedBytes < 1
        || inflationRatio < 1) {
      throw new IllegalArgumentException("A limit below one takes nothing in");
    }
  }
}
