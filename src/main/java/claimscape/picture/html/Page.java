package claimscape.picture.html;

import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.poster.Pane;
import claimscape.drawing.receipt.Receipts;
import claimscape.drawing.receipt.Receipts.Bond;
import claimscape.drawing.receipt.Receipts.Exhibit;
import claimscape.picture.Inks;
import claimscape.picture.Numbers;
import claimscape.picture.SvgPainter;
import claimscape.picture.Xml;
import claimscape.picture.enclosure.HtmlEnclosure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a map as one web page: the drawing as an SVG in it, and for every box the words it rests
 * on. A policy in its head forbids it to load or send anything, and any script or style but its
 * own. The same drawing gives the same bytes.
 */
public final class Page {
  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-zA-Z]+)(?::([a-z.]+))?}}");

  private final UnaryOperator<String> say;
  private final String frame;
  private final String style;
  private final String script;

  /**
   * @param say the words of this room for a code
   * @throws IOException if the parts of the page cannot be read
   */
  public Page(UnaryOperator<String> say) throws IOException {
    this.say = say;
    this.frame = part("page.html");
    this.style = "\n" + colours() + part("page.css");
    this.script = "\n" + part("page.js");
  }

  /**
   * A page; write it as UTF-8.
   *
   * @param legend a drawing of its own, if there shall be one
   */
  public String of(Drawing map, Optional<Drawing> legend, Receipts receipts, Dressing dressing) {
    Texts texts = new Texts(receipts, say);
    Map<String, String> slots = new HashMap<>();
    slots.put("lang", Xml.quoted(dressing.language()));
    slots.put("theme", dressing.theme().orElse("auto"));
    slots.put("generator", HtmlEnclosure.GENERATOR);
    slots.put("policy", policy());
    slots.put("title", Xml.quoted(map.title()));
    slots.put("description", Xml.quoted(map.description()));
    slots.put("style", style);
    slots.put("script", script);
    slots.put("enclosed", dressing.enclosed().map(HtmlEnclosure::element).orElse(""));
    slots.put("notes", dressing.notes() ? " data-notes" : "");
    slots.put("map", map(map, receipts));
    slots.put("legend", legend.map(this::legend).orElse(""));
    slots.put("legendButton", legend.map(drawn -> legendButton()).orElse(""));
    slots.put("contents", texts.contents());
    slots.put("exhibits", texts.exhibits());
    slots.put("transcripts", texts.transcripts());
    return SLOT.matcher(frame).replaceAll(slot -> Matcher.quoteReplacement(filled(slot, slots)));
  }

  private String filled(java.util.regex.MatchResult slot, Map<String, String> slots) {
    return slot.group(1).equals("say")
        ? Xml.quoted(say.apply(slot.group(2)))
        : Optional.ofNullable(slots.get(slot.group(1)))
            .orElseThrow(() -> new IllegalStateException("no such slot: " + slot.group()));
  }

  private static String map(Drawing map, Receipts receipts) {
    Map<String, Exhibit> boxes = new HashMap<>();
    receipts.exhibits().forEach(exhibit -> boxes.put(exhibit.box(), exhibit));
    Map<String, Bond> bonds = new HashMap<>();
    receipts.bonds().forEach(bond -> bonds.put(bond.link(), bond));
    Map<Object, String> links = new HashMap<>();
    String first = receipts.exhibits().isEmpty() ? "" : receipts.exhibits().getFirst().box();
    StringBuilder out = begun("drawing", map.width(), map.height(), map.title());
    SvgPainter painter = new SvgPainter(out, new Inks.Open());
    for (Group group : map.groups()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Exhibit box = boxes.get(group.name());
      Bond bond = bonds.get(group.name());
      if (box != null) {
        box(group, box, attributes);
        attributes.put("tabindex", group.name().equals(first) ? "0" : "-1");
      } else {
        attributes.put("class", bond == null ? "words" : "bond");
        attributes.put("aria-hidden", "true");
        attributes.put("data-at", at(Pane.around(group)));
        group.entry().ifPresent(entry -> links.putIfAbsent(entry, group.name()));
        group.entry().map(links::get).ifPresent(link -> attributes.put("data-link", link));
      }
      if (bond != null) {
        attributes.put("data-title", group.title());
        attributes.put("data-from", String.join(" ", bond.premises()));
        attributes.put("data-to", bond.target());
      }
      painter.group(group, attributes);
    }
    return out.append("</svg>\n").toString();
  }

  private static String at(Pane pane) {
    return Stream.of(pane.x(), pane.y(), pane.width(), pane.height())
        .map(Numbers::shown)
        .collect(Collectors.joining(" "));
  }

  private static void box(Group group, Exhibit box, Map<String, String> attributes) {
    attributes.put("class", "box " + box.role());
    attributes.put("role", "button");
    attributes.put("aria-label", seen(group) + " · " + box.title());
    attributes.put("data-x", Numbers.shown(box.place().x()));
    attributes.put("data-y", Numbers.shown(box.place().y()));
    attributes.put("data-width", Numbers.shown(box.place().width()));
    attributes.put("data-height", Numbers.shown(box.place().height()));
  }

  /** The words on a card as they are seen: who speaks to the page says what is written there. */
  private static String seen(Group group) {
    return group.marksIn(Themes.LIGHT).stream()
        .flatMap(
            mark -> mark instanceof Mark.Words words ? Stream.of(words.text()) : Stream.empty())
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private String legendButton() {
    return new Markup()
            .element(
                "button",
                say.apply("page.legend"),
                "id",
                "legends",
                "type",
                "button",
                "aria-expanded",
                "false",
                "aria-controls",
                "legend-panel")
        + "\n";
  }

  private String legend(Drawing legend) {
    StringBuilder out = new StringBuilder("<div id=\"legend-panel\" hidden>\n");
    out.append(begun("legend-drawing", legend.width(), legend.height(), legend.title()));
    SvgPainter painter = new SvgPainter(out, new Inks.Open());
    legend.groups().forEach(group -> painter.group(group, Map.of()));
    return out.append("</svg>\n</div>\n").toString();
  }

  private static StringBuilder begun(String id, double width, double height, String title) {
    StringBuilder out = new StringBuilder(1 << 16);
    String size = Numbers.shown(width) + "\" height=\"" + Numbers.shown(height);
    out.append("<svg id=\"").append(id).append("\" width=\"").append(size);
    out.append("\" viewBox=\"0 0 ").append(Numbers.shown(width)).append(' ');
    out.append(Numbers.shown(height)).append("\" role=\"group\" aria-label=\"");
    out.append(Xml.quoted(title)).append("\" font-family=\"").append(SvgPainter.SANS);
    return out.append("\" xml:space=\"preserve\">\n");
  }

  /** Every ink of every theme, for whoever chose one, whose system is dark, and on paper. */
  private static String colours() {
    return rule(":root", Themes.LIGHT, "light")
        + "@media (prefers-color-scheme: dark) {\n"
        + rule("[data-theme=auto]", Themes.DARK, "dark")
        + "}\n"
        + rule("[data-theme=dark]", Themes.DARK, "dark")
        + rule("[data-theme=print]", Themes.PRINT, "light")
        + "@media print {\n"
        + rule(":root[data-theme]", Themes.PRINT, "light")
        + "}\n";
  }

  private static String rule(String selector, Theme theme, String scheme) {
    StringBuilder rule = new StringBuilder(selector).append(" { color-scheme: ").append(scheme);
    for (Ink ink : Ink.values()) {
      rule.append("; ").append(Inks.property(ink)).append(": ").append(theme.hex(ink));
    }
    return rule.append(" }\n").toString();
  }

  /** Nothing from anywhere; of styles and scripts those alone that have these very bytes. */
  private String policy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
        .formatted(hash(style), hash(script));
  }

  private static String hash(String content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String part(String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not there: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
