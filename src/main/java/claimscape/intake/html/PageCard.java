package claimscape.intake.html;

import claimscape.text.Edtf;
import claimscape.text.Metadata;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: in JSON-LD of schema.org first, then in OpenGraph and other meta
 * elements, then in its markup.
 *
 * @param metadata with the page's own title, which may carry the outlet's name too
 * @param description what the page is about, or ""
 */
record PageCard(Metadata metadata, String description) {
  private static final int LONGEST_NAME = 80;
  private static final Pattern DATE =
      Pattern.compile("^\\s*(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?!\\d)");
  private static final Pattern OUTLET_BEHIND =
      Pattern.compile("\\s+[|\\u2013\\u2014·»-]\\s+[^|]*$");
  private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);

  static PageCard of(Document page) {
    JsonLd linked = JsonLd.of(page);
    Metadata metadata =
        new Metadata(
            first(List.of(linked::headline, () -> meta(page, "og:title"), page::title)),
            author(page, linked),
            first(List.of(linked::publisher, () -> meta(page, "og:site_name", "application-name"))),
            date(page, linked),
            url(page),
            language(page, linked));
    String description = first(List.of(() -> meta(page, "description", "og:description")));
    return new PageCard(metadata, description);
  }

  private static String first(List<Supplier<String>> sayings) {
    return sayings.stream()
        .map(Supplier::get)
        .map(words -> words.replaceAll("\\s+", " ").strip())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The content of the first of these meta elements that has one. */
  private static String meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean called =
            Stream.of("name", "property", "itemprop")
                .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name));
        if (called && !meta.attr("content").isBlank()) {
          return meta.attr("content");
        }
      }
    }
    return "";
  }

  private static String author(Document page, JsonLd linked) {
    String found =
        first(
            List.of(
                linked::author,
                () -> plain(meta(page, "author", "article:author", "dc.creator", "byl")),
                () -> text(page, "[itemprop=author] [itemprop=name]"),
                () -> text(page, "[rel=author]")));
    return BY.matcher(found).replaceFirst("");
  }

  /** A name is no address of a profile. */
  private static String plain(String name) {
    return name.contains("://") ? "" : name;
  }

  private static String text(Document page, String query) {
    Element element = page.selectFirst(query);
    String words = element == null ? "" : element.text();
    return words.length() > LONGEST_NAME ? "" : words;
  }

  private static Optional<Edtf> date(Document page, JsonLd linked) {
    String time =
        Optional.ofNullable(page.selectFirst("article time[datetime], main time[datetime], time"))
            .map(element -> element.attr("datetime"))
            .orElse("");
    return Stream.of(
            linked.published(),
            meta(page, "article:published_time", "datePublished", "date", "dc.date"),
            meta(page, "dc.date.issued", "dcterms.created", "pubdate", "parsely-pub-date"),
            time)
        .flatMap(written -> date(written).stream())
        .findFirst();
  }

  /** The day, month or year with which an ISO 8601 date begins. */
  private static Optional<Edtf> date(String written) {
    Matcher day = DATE.matcher(written);
    return day.find() ? Edtf.parse(day.group(1)) : Optional.empty();
  }

  private static Optional<String> url(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return Stream.of(canonical == null ? "" : canonical.attr("href"), meta(page, "og:url"))
        .map(String::strip)
        .filter(address -> address.matches("https?://\\S+"))
        .findFirst();
  }

  private static Optional<String> language(Document page, JsonLd linked) {
    Element html = page.selectFirst("html[lang]");
    return Stream.of(
            html == null ? "" : html.attr("lang"), linked.language(), meta(page, "og:locale"))
        .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag())
        .filter(tag -> !tag.equals("und"))
        .findFirst();
  }

  /**
   * The metadata under a title that was found in the text.
   *
   * @param found the words of that title; where there are none, the page's own title is taken
   *     without the outlet's name
   */
  Metadata titled(String found) {
    if (!found.isEmpty()) {
      return metadata.titled(found);
    }
    String own = metadata.title();
    String bare = OUTLET_BEHIND.matcher(own).replaceFirst("");
    boolean namesOutlet = !metadata.outlet().isEmpty() && own.endsWith(metadata.outlet());
    return metadata.titled(namesOutlet ? bare : own);
  }
}
