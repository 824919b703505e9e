package claimscape.intake.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes a page apart into blocks, in its order. Nothing is run or fetched; what a browser does not
 * show (scripts, styles, templates, hidden elements) leaves no block.
 */
final class Blocks implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "map",
          "select",
          "datalist",
          "textarea",
          "input");
  private static final Set<String> APART =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");
  private static final String LAID_OUT = "p, div, table, ul, ol, h1, h2, h3, h4, article, section";

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final IdentityHashMap<Element, Boolean> laysOut = new IdentityHashMap<>();
  private int linked;
  private int links;
  private int preformatted;

  private Blocks() {}

  static List<Block> of(Element body) {
    Blocks all = new Blocks();
    body.filter(all);
    all.close(body);
    return all.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (isUnseen(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "a" -> links--;
        case "q" -> append("”");
        case "pre" -> {
          close(element);
          preformatted--;
        }
        default -> {
          if (setsApart(element)) {
            close(element);
          }
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "a" -> links++;
      case "q" -> append("“");
      case "br" -> breakLine(element);
      case "pre" -> {
        closeBefore(element);
        preformatted++;
      }
      case "td", "th" -> {
        if (setsApart(element)) {
          closeBefore(element);
        } else if (element.previousElementSibling() != null) {
          words.append('\t');
        }
      }
      default -> {
        if (setsApart(element)) {
          closeBefore(element);
        }
      }
    }
  }

  /** Two line breaks in a row part paragraphs, as old pages do it. */
  private void breakLine(Element br) {
    int last = words.length() - 1;
    while (last >= 0 && (words.charAt(last) == ' ' || words.charAt(last) == '\t')) {
      last--;
    }
    if (last >= 0 && words.charAt(last) == '\n') {
      closeBefore(br);
    } else {
      words.append('\n');
    }
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").toLowerCase(Locale.ROOT).matches(".*display\\s*:\\s*none.*");
  }

  /** A cell is a part of its row, unless the table only lays the page out. */
  private boolean setsApart(Element element) {
    return switch (element.normalName()) {
      case "td", "th" -> {
        Element table = element.closest("table");
        yield table != null && laysOut.computeIfAbsent(table, Blocks::laysOut);
      }
      default -> APART.contains(element.normalName());
    };
  }

  private static boolean laysOut(Element table) {
    return table.select(LAID_OUT).stream().anyMatch(inner -> !inner.equals(table));
  }

  private void append(String text) {
    int before = words.length();
    if (preformatted > 0) {
      words.append(text.replace("\r", ""));
    } else {
      for (int at = 0; at < text.length(); at++) {
        char unit = text.charAt(at);
        boolean space = unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
        if (!space) {
          words.append(unit);
        } else if (!words.isEmpty() && " \n\t".indexOf(words.charAt(words.length() - 1)) < 0) {
          words.append(' ');
        }
      }
    }
    linked += links > 0 ? words.length() - before : 0;
  }

  private void closeBefore(Element opening) {
    Element parent = opening.parent();
    close(parent == null ? opening : parent);
  }

  private void close(Element home) {
    String all = words.toString().strip();
    if (!all.isBlank()) {
      blocks.add(new Block(all, linked, kind(home), home));
    }
    words.setLength(0);
    linked = 0;
  }

  private static Block.Kind kind(Element home) {
    return switch (home.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.ITEM;
      case "tr" -> Block.Kind.ROW;
      default -> Block.Kind.TEXT;
    };
  }
}
