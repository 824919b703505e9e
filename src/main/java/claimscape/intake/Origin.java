package claimscape.intake;

import claimscape.intake.document.Document;
import claimscape.intake.document.Refusal;
import claimscape.text.Canonical;
import claimscape.text.Metadata;
import claimscape.text.SourceText;

/**
 * Where a document came from.
 *
 * @param name of its file, or empty
 * @param charset by which it was decoded, or empty
 * @param sha256 of its bytes
 */
record Origin(String name, String charset, String sha256) {

  /** The document as it is taken in; one without words is refused. */
  Outcome taken(Document document) throws Refusal {
    SourceText text = Canonical.of(document.text()).text();
    if (text.paragraphs().isEmpty()) {
      throw Refusal.of(name.isEmpty() ? "intake.empty.paste" : "intake.empty", name);
    }
    Metadata own = document.metadata();
    Metadata metadata =
        own.titled(own.title().isBlank() ? Titles.ofPlainText(text) : own.title())
            .inLanguage(own.language().or(() -> LanguageGuess.of(text)));
    return new Outcome.Taken(
        text,
        metadata,
        name,
        charset,
        sha256,
        document.parts(),
        document.pages(),
        document.problems());
  }
}
