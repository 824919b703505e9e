package claimscape.picture.html;

import claimscape.drawing.receipt.Receipts;
import claimscape.drawing.receipt.Receipts.Exhibit;
import claimscape.drawing.receipt.Receipts.Paragraph;
import claimscape.drawing.receipt.Receipts.Piece;
import claimscape.drawing.receipt.Receipts.Quotation;
import claimscape.drawing.receipt.Receipts.Transcript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Writes what stands behind the boxes: the list of texts, the exhibits, the texts themselves. */
final class Texts {
  /** No other address can be followed from a page. */
  private static final Pattern SAFE = Pattern.compile("(?i)https?://[^\\s\"<>\\\\]+");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private final Receipts receipts;
  private final UnaryOperator<String> say;
  private final Map<String, Exhibit> exhibitOf = new HashMap<>();

  Texts(Receipts receipts, UnaryOperator<String> say) {
    this.receipts = receipts;
    this.say = say;
    for (Exhibit exhibit : receipts.exhibits()) {
      exhibit.quotations().forEach(quotation -> exhibitOf.put(quotation.name(), exhibit));
    }
  }

  String contents() {
    Markup out = new Markup().open("ol").line();
    for (Transcript text : receipts.transcripts()) {
      out.open("li").open("button", "type", "button", "data-text", text.name());
      out.element("span", text.title(), "class", "name", "dir", "auto");
      String about = text.about().isEmpty() ? quotes(text) : text.about() + " · " + quotes(text);
      out.element("span", about, "class", "about", "dir", "auto");
      out.close("button").close("li").line();
    }
    return out.close("ol").line().toString();
  }

  private String quotes(Transcript text) {
    long count =
        exhibitOf.values().stream()
            .distinct()
            .flatMap(exhibit -> exhibit.quotations().stream())
            .filter(quotation -> quotation.transcript().equals(text.name()))
            .count();
    return count == 1 ? say.apply("page.marks.one") : filled("page.marks", Long.toString(count));
  }

  private String filled(String code, String arg) {
    return say.apply(code).replace("{0}", arg);
  }

  String exhibits() {
    Markup out = new Markup();
    for (Exhibit exhibit : receipts.exhibits()) {
      out.open(
          "article",
          "class",
          "exhibit " + exhibit.role(),
          "data-box",
          exhibit.box(),
          "hidden",
          "hidden");
      out.element("h2", exhibit.title());
      out.element("p", exhibit.statement(), "class", "affirms", "dir", "auto");
      if (!exhibit.origin().isEmpty()) {
        out.element("p", exhibit.origin(), "class", "origin", "dir", "auto");
      }
      if (!exhibit.quotations().isEmpty()) {
        out.open("ol", "class", "quotations");
        exhibit.quotations().forEach(quotation -> quotation(quotation, out));
        out.close("ol");
      }
      out.close("article").line();
    }
    return out.toString();
  }

  private static void quotation(Quotation quotation, Markup out) {
    boolean leads = quotation.marked();
    String element = leads ? "button" : "div";
    out.open("li");
    out.open(
        element,
        "class",
        "quotation",
        "type",
        leads ? "button" : "",
        "data-name",
        quotation.name(),
        "data-text",
        quotation.transcript());
    if (!quotation.quote().isEmpty()) {
      out.element("q", quotation.quote().strip(), "dir", "auto");
    }
    out.element("span", quotation.said(), "class", "said", "dir", "auto");
    out.close(element).close("li");
  }

  String transcripts() {
    Markup out = new Markup();
    for (Transcript text : receipts.transcripts()) {
      String language = LANGUAGE.matcher(text.language()).matches() ? text.language() : "";
      out.open(
          "article",
          "class",
          "transcript",
          "id",
          text.name(),
          "lang",
          language,
          "hidden",
          "hidden");
      out.element("h2", text.title(), "dir", "auto");
      about(text, out);
      if (text.paragraphs().isEmpty()) {
        out.element("p", say.apply("page.none"), "class", "none");
      }
      Set<String> begun = new HashSet<>();
      text.paragraphs().forEach(paragraph -> paragraph(paragraph, begun, out));
      out.close("article").line();
    }
    return out.toString();
  }

  private void about(Transcript text, Markup out) {
    out.open("p", "class", "about", "dir", "auto").words(text.about());
    if (SAFE.matcher(text.url()).matches()) {
      out.words(text.about().isEmpty() ? "" : " · ");
      out.element(
          "a",
          say.apply("page.link"),
          "href",
          text.url(),
          "target",
          "_blank",
          "rel",
          "noopener noreferrer");
    } else if (!text.url().isEmpty()) {
      out.words(text.about().isEmpty() ? "" : " · ").words(text.url());
    }
    out.close("p").line();
  }

  private void paragraph(Paragraph paragraph, Set<String> begun, Markup out) {
    out.open("p", "class", "words " + paragraph.part(), "dir", "auto");
    out.open("span", "class", "number");
    out.words(Integer.toString(paragraph.number())).close("span");
    for (Piece piece : paragraph.pieces()) {
      switch (piece) {
        case Piece.Gap gap -> out.element("span", say.apply("page.gap"), "class", "gap");
        case Piece.Stretch(String words, List<String> marks) when marks.isEmpty() ->
            out.words(words);
        case Piece.Stretch(String words, List<String> marks) -> {
          marks.stream().filter(begun::add).forEach(name -> label(name, out));
          String role = exhibit(marks.getLast()).map(Exhibit::role).orElse("");
          out.element("mark", words, "class", role, "data-of", String.join(" ", marks));
        }
      }
    }
    out.close("p").line();
  }

  /** By its label a mark can be reached without a mouse. */
  private void label(String quotation, Markup out) {
    exhibit(quotation)
        .ifPresent(
            exhibit ->
                out.element(
                    "a",
                    exhibit.label(),
                    "class",
                    "label " + exhibit.role(),
                    "href",
                    "#" + exhibit.box(),
                    "data-of",
                    quotation));
  }

  private Optional<Exhibit> exhibit(String quotation) {
    return Optional.ofNullable(exhibitOf.get(quotation));
  }
}
