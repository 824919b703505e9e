package claimscape.intake.html;

import claimscape.text.LinePart;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds the main text of a page by density: the smallest element that holds nearly all of its
 * prose, without what stands in it as menus, share bars and lists of links. Each block of the page
 * gets a part; what is left out is not part of the text, but is still there.
 */
final class MainText {
  private static final double NEARLY_ALL = 0.85;
  private static final double LINKS = 0.5;
  private static final int SHORT = 20;
  private static final Set<String> DECKS =
      Set.of("deck", "dek", "standfirst", "subtitle", "subheading", "subhead", "strapline");
  private static final Set<String> BYLINES =
      Set.of("byline", "author", "authors", "dateline", "published", "date", "posted", "bio");
  private static final Pattern LABEL =
      Pattern.compile(
          "(advertisement|share( this.*)?|print|e-?mail( this.*)?|tweet|copy link|read more.*"
              + "|also read.*|see also.*|related:.*|listen to this.*|follow us.*)[:.]?",
          Pattern.CASE_INSENSITIVE);

  private static final Evaluator SIGNED =
      Selector.evaluatorOf("time, [rel=author], .author, .byline, .date");

  private final List<Block> blocks;
  private final Surroundings surroundings;
  private final Element main;
  private final boolean hasProse;

  private MainText(Element body, List<Block> blocks) {
    this.blocks = blocks;
    this.surroundings = new Surroundings(blocks);
    IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    for (Block block : blocks) {
      int weight = surroundings.hold(block) ? 0 : block.prose();
      if (weight > 0) {
        Surroundings.addTo(prose, block.home(), weight);
      }
    }
    this.hasProse = prose.containsKey(body);
    this.main = widened(densest(body, prose), prose);
  }

  /**
   * The part of each block.
   *
   * @param title what the page says its title is, or ""
   * @param description what the page says it is about, or ""
   */
  static List<LinePart> parts(Element body, List<Block> blocks, String title, String description) {
    return new MainText(body, blocks).parts(title, description);
  }

  private static Element densest(Element body, Map<Element, Integer> prose) {
    int all = prose.getOrDefault(body, 0);
    Element at = body;
    boolean deeper = all > 0;
    while (deeper) {
      Optional<Element> dense =
          at.children().stream()
              .filter(child -> prose.getOrDefault(child, 0) >= all * NEARLY_ALL)
              .findFirst();
      deeper = dense.filter(child -> !isParagraph(child)).isPresent();
      at = deeper ? dense.orElseThrow() : at;
    }
    return at;
  }

  private static boolean isParagraph(Element element) {
    return Set.of("p", "blockquote", "pre", "li", "ul", "ol").contains(element.normalName());
  }

  /** The article around the densest element, if it is around little more. */
  private static Element widened(Element dense, Map<Element, Integer> prose) {
    int most = (int) (prose.getOrDefault(dense, 0) / NEARLY_ALL);
    return Optional.ofNullable(dense.closest("article, main"))
        .filter(article -> prose.getOrDefault(article, 0) <= most)
        .orElse(dense);
  }

  private List<LinePart> parts(String title, String description) {
    List<LinePart> parts = new ArrayList<>();
    int head = titleAt(title);
    int first = firstProse();
    for (int at = 0; at < blocks.size(); at++) {
      parts.add(part(at, head, first, description));
    }
    leaveOutHeadingsOfNothing(parts);
    return parts;
  }

  private int firstProse() {
    for (int at = 0; at < blocks.size(); at++) {
      if (isInside(blocks.get(at)) && blocks.get(at).prose() > 0) {
        return at;
      }
    }
    return 0;
  }

  /** The heading that the page's own title begins with, else the last great one above the text. */
  private int titleAt(String title) {
    int found = -1;
    int first = firstProse();
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (block.kind() == Block.Kind.HEADING) {
        if (block.count() > 1 && title.startsWith(block.words())) {
          return at;
        }
        boolean great = block.home().normalName().equals("h1") && !surroundings.hold(block);
        found = great && at < Math.max(first, 1) ? at : found;
      }
    }
    return found;
  }

  private LinePart part(int at, int head, int first, String description) {
    Block block = blocks.get(at);
    if (at == head) {
      return LinePart.TITLE;
    }
    boolean above = at > head && at <= first;
    if (!surroundings.hold(block) && (isInside(block) || (head >= 0 && above))) {
      boolean named = isNamed(block, DECKS);
      boolean told = !description.isEmpty() && block.words().equals(description);
      if (above && (named || told)) {
        return LinePart.DECK;
      }
      if (isNamed(block, BYLINES) || (block.count() <= SHORT && isByline(block))) {
        return LinePart.BYLINE;
      }
    }
    return isInside(block) && isText(block) ? LinePart.BODY : LinePart.NOT_PART_OF_THE_TEXT;
  }

  private boolean isInside(Block block) {
    boolean inMain = block.home().equals(main) || block.home().parents().contains(main);
    return inMain && !surroundings.hold(block);
  }

  private boolean isText(Block block) {
    if (!hasProse) {
      return block.linkShare() < 1 || block.kind() == Block.Kind.HEADING;
    }
    boolean list = block.linkShare() > LINKS && !block.endsSentence();
    return !list && !LABEL.matcher(block.words()).matches();
  }

  /** Whether the block's own element, or one around it within the text, is called so. */
  private boolean isNamed(Block block, Set<String> names) {
    for (Element at = block.home(); at != null && !at.equals(main); at = at.parent()) {
      if (at.normalName().equals("body") || at.normalName().equals("article")) {
        return false;
      }
      if (Surroundings.names(at).stream().anyMatch(names::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a short block holds a date or a name that the page marks as such. */
  private static boolean isByline(Block block) {
    return block.kind() != Block.Kind.HEADING
        && block.home().childNodeSize() <= SHORT
        && (block.home().normalName().equals("address")
            || block.home().selectFirst(SIGNED) != null);
  }

  /** A heading is of the text if some text stands below it, before a heading like it. */
  private void leaveOutHeadingsOfNothing(List<LinePart> parts) {
    boolean text = false;
    for (int at = blocks.size() - 1; at >= 0; at--) {
      if (blocks.get(at).kind() != Block.Kind.HEADING) {
        text |= parts.get(at) == LinePart.BODY;
      } else if (parts.get(at) == LinePart.BODY && hasProse && !text) {
        parts.set(at, LinePart.NOT_PART_OF_THE_TEXT);
      } else {
        boolean deeper = at > 0 && blocks.get(at - 1).kind() == Block.Kind.HEADING;
        text = text && deeper;
      }
    }
  }
}
