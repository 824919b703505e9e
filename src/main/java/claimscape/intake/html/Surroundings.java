package claimscape.intake.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Which elements of a page surround its text by what they are called: navigation, share bars,
 * comments, forms. A wrapper that holds most of the page's prose is no such element, whatever its
 * name.
 */
final class Surroundings {
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "form", "dialog", "menu", "button", "search");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "search", "dialog", "banner", "menu");
  private static final Set<String> REMARKS =
      Set.of("comment", "comments", "commentlist", "disqus", "respond", "replies", "reactions");
  private static final Set<String> NAMES =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "banner",
          "breadcrumb",
          "breadcrumbs",
          "consent",
          "cookie",
          "cookies",
          "footer",
          "login",
          "menu",
          "modal",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "outbrain",
          "pager",
          "pagination",
          "popup",
          "promo",
          "recirc",
          "recommended",
          "related",
          "share",
          "sharing",
          "sharebar",
          "sidebar",
          "signup",
          "skip",
          "social",
          "sponsored",
          "subscribe",
          "taboola",
          "tags",
          "toolbar",
          "trending",
          "widget");
  private static final double MOST = 0.5;

  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();
  private final int all;

  Surroundings(List<Block> blocks) {
    int sum = 0;
    for (Block block : blocks) {
      int weight = block.prose();
      sum += weight;
      if (weight > 0) {
        addTo(prose, block.home(), weight);
      }
    }
    all = sum;
  }

  /** Adds a weight to an element and to all that hold it. */
  static void addTo(Map<Element, Integer> sums, Element home, int weight) {
    for (Element at = home; at != null; at = at.parent()) {
      sums.merge(at, weight, Integer::sum);
    }
  }

  /** Whether a block stands in one of them. */
  boolean hold(Block block) {
    return holds(block.home());
  }

  private boolean holds(Element element) {
    Boolean before = known.get(element);
    if (before != null) {
      return before;
    }
    Element parent = element.parent();
    boolean is = surrounds(element) || (parent != null && holds(parent));
    known.put(element, is);
    return is;
  }

  private boolean surrounds(Element element) {
    if (Set.of("html", "body", "main", "article").contains(element.normalName())) {
      return isRemark(element);
    }
    if (isRemark(element)) {
      return true;
    }
    boolean named =
        TAGS.contains(element.normalName())
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || isPageHeader(element)
            || names(element).stream().anyMatch(NAMES::contains);
    return named && prose.getOrDefault(element, 0) <= all * MOST;
  }

  /** Comments may be longer than what they comment on. */
  private static boolean isRemark(Element element) {
    boolean whole = Set.of("html", "body", "main").contains(element.normalName());
    return !whole && names(element).stream().anyMatch(REMARKS::contains);
  }

  /** The header of a page, not that of an article. */
  private static boolean isPageHeader(Element element) {
    return element.normalName().equals("header")
        && element.closest("article, main") == null
        && element.selectFirst("h1") == null;
  }

  /** The words in an element's classes and id: {@code shareBar-top} is share, bar and top. */
  static Set<String> names(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return Set.of();
    }
    String all = element.className() + " " + element.id();
    Set<String> names = new TreeSet<>();
    for (String name : all.split("[^\\p{Alnum}]+|(?<=\\p{Lower})(?=\\p{Upper})", -1)) {
      names.add(name.toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
