package claimscape.text;

/**
 * Where a page of the document begins in the text that was taken from it.
 *
 * @param page what the document calls the page: "1", "iv", "A-3"
 * @param at the offset of its first character, in UTF-16 units
 */
public record PageMark(String page, int at) {
  public PageMark {
    if (page.isBlank() || at < 0) {
      throw new IllegalArgumentException("No place of a page: " + page + " at " + at);
    }
  }
}
