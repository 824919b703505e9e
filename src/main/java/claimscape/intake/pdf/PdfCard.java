package claimscape.intake.pdf;

import claimscape.text.Edtf;
import claimscape.text.Metadata;
import java.util.Calendar;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself in its properties. */
final class PdfCard {
  private PdfCard() {}

  static Metadata of(PDDocument document) {
    PDDocumentInformation own = document.getDocumentInformation();
    return new Metadata(
        title(own.getTitle()),
        words(own.getAuthor()),
        "",
        day(own.getCreationDate()),
        Optional.empty(),
        Optional.of(words(document.getDocumentCatalog().getLanguage()))
            .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
            .filter(tag -> !tag.equals("und")));
  }

  private static String words(@Nullable String words) {
    return words == null ? "" : words.replace("\u0000", "").strip();
  }

  /** Programs write the name of a file where a title should stand; that is none. */
  private static String title(@Nullable String title) {
    String words = words(title);
    boolean file =
        words.matches("(?i)(.* - )?\\S+\\.(docx?|odt|pdf|tex|dvi|indd|qxd|html?)|untitled.*");
    return file ? "" : words;
  }

  private static Optional<Edtf> day(@Nullable Calendar date) {
    return date == null
        ? Optional.empty()
        : Edtf.parse(
            String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                date.get(Calendar.YEAR),
                date.get(Calendar.MONTH) + 1,
                date.get(Calendar.DAY_OF_MONTH)));
  }
}
