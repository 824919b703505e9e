package claimscape.intake.docx;

import claimscape.intake.document.Document;
import claimscape.intake.document.Manuscript;
import claimscape.intake.document.Refusal;
import claimscape.text.LinePart;
import claimscape.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Reads a document of Word: paragraphs, headings and tables in their order, then the notes, which
 * the text refers to as [1], [2]. What stands at the head and foot of each page is left out.
 */
public final class DocxReader {
  private final Manuscript manuscript = new Manuscript();
  private final Styles styles;
  private int page = 1;
  private boolean titled;

  private DocxReader(Styles styles) {
    this.styles = styles;
  }

  /**
   * Reads a document.
   *
   * @param name of its file, for what there is to say
   * @param inflatedBytes what all of it may unpack to
   * @param inflationRatio how many times larger than the document one part may become
   */
  public static Document read(byte[] bytes, String name, long inflatedBytes, int inflationRatio)
      throws IOException, Refusal {
    Packed packed = Packed.of(bytes, name, new Packed.Guard(inflatedBytes, inflationRatio));
    Story text = story(packed.document(), name);
    List<Story> notes = new ArrayList<>();
    for (String part : List.of("word/footnotes.xml", "word/endnotes.xml")) {
      if (packed.part(part).isPresent()) {
        notes.add(story(packed.part(part).get(), name));
      }
    }
    DocxReader reader = new DocxReader(Styles.of(packed, name));
    reader.addText(text);
    reader.addNotes(text.notes(), notes);
    return reader.manuscript.document(
        Properties.of(packed, name), problems(name, text, packed.embedded()));
  }

  private static Story story(byte[] part, String name) throws IOException, Refusal {
    Story story = new Story();
    Xml.read(part, name, story);
    return story;
  }

  private static List<Problem> problems(String name, Story text, int embedded) {
    List<Problem> problems = new ArrayList<>();
    if (text.changes() > 0) {
      String changes = Integer.toString(text.changes());
      problems.add(Problem.of("intake.docx.changes", name, changes));
    }
    if (text.isCommented()) {
      problems.add(Problem.of("intake.docx.comments", name));
    }
    if (embedded > 0) {
      problems.add(Problem.of("intake.docx.embedded", name, Integer.toString(embedded)));
    }
    return problems;
  }

  private void addText(Story text) {
    boolean paged = text.paragraphs().stream().anyMatch(each -> !each.pages().isEmpty());
    if (paged) {
      manuscript.page("1", 0);
    }
    for (Story.Paragraph paragraph : text.paragraphs()) {
      for (int at : paragraph.pages()) {
        String before = Manuscript.clean(paragraph.words().substring(0, at));
        page++;
        manuscript.page(Integer.toString(page), before.length());
      }
      manuscript.add(paragraph.words(), part(paragraph));
    }
  }

  private LinePart part(Story.Paragraph paragraph) {
    String style = styles.name(paragraph.style()).toLowerCase(Locale.ROOT);
    if (style.startsWith("toc ") || style.startsWith("contents ")) {
      return LinePart.NOT_PART_OF_THE_TEXT;
    }
    if (style.equals("title") && !titled && !paragraph.words().isBlank()) {
      titled = true;
      return LinePart.TITLE;
    }
    return style.equals("subtitle") ? LinePart.DECK : LinePart.BODY;
  }

  private void addNotes(List<String> order, List<Story> notes) {
    for (int at = 0; at < order.size(); at++) {
      String id = order.get(at);
      String words =
          notes.stream()
              .flatMap(story -> story.paragraphs().stream())
              .filter(paragraph -> paragraph.note().equals(id))
              .map(paragraph -> paragraph.words().strip())
              .collect(Collectors.joining("\n"));
      manuscript.add("[" + (at + 1) + "] " + words, LinePart.BODY);
    }
  }
}
