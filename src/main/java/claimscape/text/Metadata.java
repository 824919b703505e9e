package claimscape.text;

import java.util.Optional;

/**
 * What is known about a document besides its text.
 *
 * @param title "" where not known, like author and outlet
 * @param published the date as the document gives it
 * @param url where the document was found
 * @param language a BCP 47 tag such as {@code en}
 */
public record Metadata(
    String title,
    String author,
    String outlet,
    Optional<Edtf> published,
    Optional<String> url,
    Optional<String> language) {
  /** Nothing known. */
  public static final Metadata EMPTY =
      new Metadata("", "", "", Optional.empty(), Optional.empty(), Optional.empty());

  /** The same with another title. */
  public Metadata titled(String newTitle) {
    return new Metadata(newTitle, author, outlet, published, url, language);
  }

  /** The same with another language. */
  public Metadata inLanguage(Optional<String> newLanguage) {
    return new Metadata(title, author, outlet, published, url, newLanguage);
  }
}
