package claimscape.argument;

import claimscape.text.Edtf;
import claimscape.text.Metadata;
import java.util.Optional;

/**
 * What is known about a source. Texts are empty where nothing is known.
 *
 * @param shortName the outlet as a card's header names it, or empty
 * @param genre what sort of text it is: "op-ed", "report"
 * @param retrieved when the reader fetched it
 * @param language a BCP 47 tag
 */
public record SourceCard(
    String title,
    String author,
    String outlet,
    String shortName,
    String genre,
    Optional<Edtf> published,
    Optional<Edtf> retrieved,
    String url,
    String language,
    Optional<Reliability> reliability,
    String note) {

  /** A card that names the source and leaves all else open. */
  public static SourceCard titled(String title) {
    return new SourceCard(
        title, "", "", "", "", Optional.empty(), Optional.empty(), "", "", Optional.empty(), "");
  }

  /** A card filled in from what the document says of itself. */
  public static SourceCard from(Metadata known) {
    return new SourceCard(
        known.title(),
        known.author(),
        known.outlet(),
        "",
        "",
        known.published(),
        Optional.empty(),
        known.url().orElse(""),
        known.language().orElse(""),
        Optional.empty(),
        "");
  }

  /** The name by which a reader calls the source: its short outlet, outlet, author or title. */
  public String spokenName() {
    if (!shortName.isEmpty()) {
      return shortName;
    }
    return outlet.isEmpty() ? (author.isEmpty() ? title : author) : outlet;
  }

  /**
   * Who speaks in the source where nobody is quoted: its author, else its outlet, else its title.
   */
  public String speaker() {
    return author.isEmpty() ? spokenName() : author;
  }

  /** The same card, its gaps filled by what another one knows. */
  public SourceCard filledFrom(SourceCard other) {
    return new SourceCard(
        either(title, other.title),
        either(author, other.author),
        either(outlet, other.outlet),
        either(shortName, other.shortName),
        either(genre, other.genre),
        published.or(other::published),
        retrieved.or(other::retrieved),
        either(url, other.url),
        either(language, other.language),
        reliability.or(other::reliability),
        either(note, other.note));
  }

  private static String either(String one, String two) {
    return one.isEmpty() ? two : one;
  }
}
