package claimscape.intake.html;

import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/**
 * A stretch of words that a page sets apart: a paragraph, a heading, an item, a row.
 *
 * @param linked how many of its characters are in links
 * @param home the innermost element that sets it apart
 */
record Block(String words, int linked, Kind kind, Element home) {
  private static final int SENTENCE = 8;
  private static final int MANY = 20;
  private static final String ENDS = ".!?…:؟۔。！？";

  /** What a block is to the page. */
  enum Kind {
    HEADING,
    TEXT,
    ITEM,
    ROW
  }

  /** How many words it has. */
  int count() {
    return new StringTokenizer(words).countTokens();
  }

  /** The share of its characters that are in links, 0 to 1. */
  double linkShare() {
    return (double) linked / Math.max(1, words.length());
  }

  boolean endsSentence() {
    int last = words.length() - 1;
    while (last > 0 && "'\"”’»)]*".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return ENDS.indexOf(words.charAt(last)) >= 0;
  }

  /** How much of it is prose, in characters: nothing for a menu, a label, a list of links. */
  int prose() {
    boolean sentence = endsSentence() && count() >= SENTENCE;
    boolean flows = kind != Kind.HEADING && linkShare() < 0.4 && (sentence || count() >= MANY);
    return flows ? words.length() - linked : 0;
  }
}
