package claimscape.search;

import claimscape.text.Finding;
import claimscape.text.Folding;

/**
 * A text made ready to be searched many times: folded once, so that words are found without looking
 * at the text itself.
 */
public final class Prepared {
  private final String content;
  private final Finding finding;

  private Prepared(String content, Finding finding) {
    this.content = content;
    this.finding = finding;
  }

  public static Prepared of(String content) {
    return new Prepared(content, Finding.in(content, Folding.LOOSE));
  }

  String content() {
    return content;
  }

  /** The same text with case, accents and typography folded. */
  Finding folded() {
    return finding;
  }
}
