package claimscape.intake.pdf;

import claimscape.intake.document.Document;
import claimscape.intake.document.Manuscript;
import claimscape.intake.document.Refusal;
import claimscape.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF page by page, column by column: lines become paragraphs, words that were divided at
 * the end of a line are joined, running heads and page numbers are taken off, and the beginning of
 * each page is marked.
 */
public final class PdfReader {
  /** Damage is told by the outcome; the library's own words about it are for its makers. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");
  private static final float SMALL = 0.92f;

  private PdfReader() {}

  /**
   * Reads a document.
   *
   * @param name of its file, for what there is to say
   * @param mostPages that are read
   */
  public static Document read(byte[] bytes, String name, int mostPages)
      throws IOException, Refusal {
    LIBRARY.setLevel(Level.OFF);
    FONTS.setLevel(Level.OFF);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > mostPages) {
        String pages = Integer.toString(document.getNumberOfPages());
        throw Refusal.of("intake.pdf.pages", name, pages, Integer.toString(mostPages));
      }
      return read(document, name);
    } catch (InvalidPasswordException e) {
      throw Refusal.of("intake.pdf.locked", name);
    }
  }

  private static Document read(PDDocument document, String name) throws IOException, Refusal {
    List<Sheet> sheets = new ArrayList<>();
    Glyphs.read(
        document,
        (page, glyphs) ->
            sheets.add(
                new Sheet(
                    sheets.size(),
                    page.getCropBox().getHeight(),
                    Fragment.of(glyphs),
                    isPictured(page))));
    if (sheets.stream().allMatch(sheet -> sheet.fragments().isEmpty())) {
      boolean pictures = sheets.stream().anyMatch(Sheet::pictured);
      throw Refusal.of(pictures ? "intake.pdf.pictures" : "intake.empty", name);
    }
    Manuscript manuscript = new Manuscript();
    write(manuscript, sheets, pageNames(document));
    return manuscript.document(PdfCard.of(document), problems(sheets, name));
  }

  private static void write(Manuscript manuscript, List<Sheet> sheets, List<String> names) {
    RunningLines running = new RunningLines(sheets);
    OptionalInt first = running.firstNumber();
    List<List<Column>> pages = new ArrayList<>();
    for (int page = 0; page < sheets.size(); page++) {
      pages.add(Columns.of(running.without(page).fragments()).stream().map(Column::of).toList());
    }
    float body = bodySize(pages);
    Paragraphs paragraphs = new Paragraphs(manuscript, new Hyphens(words(pages)));
    for (int page = 0; page < pages.size(); page++) {
      String number = Integer.toString(first.orElse(1) + page);
      String called = page < names.size() ? names.get(page) : number;
      List<Column> text = new ArrayList<>();
      List<Column> notes = new ArrayList<>();
      for (Column column : pages.get(page)) {
        int from = notesFrom(column, body);
        List<Line> lines = column.lines();
        text.add(column.only(lines.subList(0, from)));
        notes.add(column.only(lines.subList(from, lines.size())));
      }
      paragraphs.add(called, text, notes);
    }
    paragraphs.finish();
  }

  private static List<String> words(List<List<Column>> pages) {
    return pages.stream()
        .flatMap(List::stream)
        .flatMap(column -> column.lines().stream())
        .map(Line::words)
        .toList();
  }

  /** The size in which most of the document is set. */
  private static float bodySize(List<List<Column>> pages) {
    SortedMap<Integer, Integer> letters = new TreeMap<>();
    pages.stream()
        .flatMap(List::stream)
        .flatMap(column -> column.lines().stream())
        .forEach(
            line ->
                letters.merge(Math.round(line.size() * 4), line.words().length(), Integer::sum));
    int most = letters.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return letters.entrySet().stream()
        .filter(size -> size.getValue() == most)
        .map(size -> size.getKey() / 4f)
        .findFirst()
        .orElse(0f);
  }

  /** Where the small type at the foot of a column begins. */
  private static int notesFrom(Column column, float body) {
    int from = column.lines().size();
    while (from > 0 && column.lines().get(from - 1).size() < SMALL * body) {
      from--;
    }
    return from;
  }

  /** What the document itself calls its pages, or nothing. */
  private static List<String> pageNames(PDDocument document) throws IOException {
    if (document.getDocumentCatalog().getPageLabels() == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String label : document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()) {
      names.add(label == null || label.isBlank() ? Integer.toString(names.size() + 1) : label);
    }
    return names;
  }

  private static boolean isPictured(PDPage page) {
    PDResources resources = page.getResources();
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Problem> problems(List<Sheet> sheets, String name) {
    List<Integer> mute =
        sheets.stream()
            .filter(sheet -> sheet.fragments().isEmpty() && sheet.pictured())
            .map(sheet -> sheet.index() + 1)
            .toList();
    if (mute.isEmpty()) {
      return List.of();
    }
    String some = mute.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "));
    return List.of(
        Problem.of("intake.pdf.pictures.some", name, mute.size() > 5 ? some + ", …" : some));
  }
}
