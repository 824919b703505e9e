package claimscape.intake.html;

import claimscape.intake.document.Document;
import claimscape.intake.document.Manuscript;
import claimscape.text.LinePart;
import claimscape.text.Problem;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Reads a web page. Its main text stands in the order of the page, with headings and paragraphs;
 * what surrounds it stays where it was, as lines that are not part of the text. No script is run,
 * nothing is fetched.
 */
public final class HtmlReader {
  private static final int MENU_WORDS = 6;
  private static final int MENU_LINE = 160;
  private static final String BETWEEN = " · ";

  private HtmlReader() {}

  /**
   * Reads a page, or a piece of one.
   *
   * @param problems what there is to say already about how it was decoded
   */
  public static Document read(String html, List<Problem> problems) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    PageCard card = PageCard.of(page);
    List<Block> blocks = Blocks.of(page.body());
    List<LinePart> parts =
        MainText.parts(page.body(), blocks, card.metadata().title(), card.description());
    Manuscript manuscript = new Manuscript();
    StringBuilder menu = new StringBuilder();
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      boolean inMenu =
          parts.get(at) == LinePart.NOT_PART_OF_THE_TEXT
              && block.count() <= MENU_WORDS
              && !block.endsSentence();
      boolean fits = menu.length() + block.words().length() <= MENU_LINE;
      if (!menu.isEmpty() && !(inMenu && fits)) {
        manuscript.add(menu.toString(), LinePart.NOT_PART_OF_THE_TEXT);
        menu.setLength(0);
      }
      if (inMenu) {
        menu.append(menu.isEmpty() ? "" : BETWEEN).append(block.words().replaceAll("\\s+", " "));
      } else {
        manuscript.add(block.words(), parts.get(at));
      }
    }
    manuscript.add(menu.toString(), LinePart.NOT_PART_OF_THE_TEXT);
    return manuscript.document(card.titled(title(blocks, parts)), problems);
  }

  private static String title(List<Block> blocks, List<LinePart> parts) {
    int at = parts.indexOf(LinePart.TITLE);
    return at < 0 ? "" : blocks.get(at).words().replaceAll("\\s+", " ");
  }
}
