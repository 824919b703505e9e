package claimscape.intake.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of one part in their order. A row of a table is a paragraph, its cells parted by
 * tabs. Inserted words are kept and deleted ones left out, as if all changes had been accepted.
 */
final class Story implements Xml.Listener {
  /** What is in these is not of the text, or stands there a second time. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "Fallback", "rt", "instrText", "delInstrText", "tblGrid", "sectPr");

  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Row> rows = new ArrayDeque<>();
  private final Deque<StringBuilder> cells = new ArrayDeque<>();
  private Open carried = new Open();
  private String note = "";
  private int skipped;
  private int properties;
  private int changes;
  private boolean commented;
  private boolean inText;

  /**
   * A finished paragraph.
   *
   * @param style the id of its style, or ""
   * @param note the id of the note that it belongs to, or ""
   * @param pages where in it pages begin
   */
  record Paragraph(String words, String style, String note, List<Integer> pages) {}

  /** A paragraph that is being read. */
  private static final class Open {
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();
    private String style = "";
    private boolean goesOn;
  }

  /** A row that is being read. */
  private static final class Row {
    private final List<String> cells = new ArrayList<>();
    private boolean deleted;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The ids of the notes in the order in which the text refers to them. */
  List<String> notes() {
    return notes;
  }

  /** How many tracked changes there are. */
  int changes() {
    return changes;
  }

  boolean isCommented() {
    return commented;
  }

  @Override
  public void open(XMLStreamReader at) {
    String name = at.getLocalName();
    changes += skipped == 0 && CHANGES.contains(name) ? 1 : 0;
    if (properties > 0) {
      property(at);
    } else if (skipped > 0 || SKIPPED.contains(name)) {
      skipped++;
    } else {
      element(at);
    }
  }

  /** What a paragraph or a row says of itself; a deleted mark joins a paragraph to the next. */
  private void property(XMLStreamReader at) {
    String name = at.getLocalName();
    properties += isProperties(name) ? 1 : 0;
    boolean deleted = name.equals("del") || name.equals("moveFrom");
    if (!open.isEmpty()) {
      Open paragraph = open.peek();
      paragraph.goesOn |= deleted;
      if (name.equals("pStyle") && paragraph.style.isEmpty()) {
        paragraph.style = Xml.attribute(at, "val");
      }
    } else if (!rows.isEmpty()) {
      rows.peek().deleted |= deleted;
    }
  }

  private static boolean isProperties(String name) {
    return name.equals("pPr") || name.equals("trPr");
  }

  private void element(XMLStreamReader at) {
    String name = at.getLocalName();
    switch (name) {
      case "pPr", "trPr" -> properties++;
      case "p" -> begin();
      case "t" -> inText = true;
      case "tab" -> say("\t");
      case "br", "cr" -> say(Xml.attribute(at, "type").equals("page") ? "" : "\n");
      case "noBreakHyphen" -> say("\u2011");
      case "softHyphen" -> say("\u00AD");
      case "sym" -> say(symbol(Xml.attribute(at, "char")));
      case "tr" -> rows.push(new Row());
      case "tc" -> cells.push(new StringBuilder());
      case "footnote", "endnote" -> note = name + Xml.attribute(at, "id");
      case "footnoteReference" -> refer("footnote" + Xml.attribute(at, "id"));
      case "endnoteReference" -> refer("endnote" + Xml.attribute(at, "id"));
      case "lastRenderedPageBreak" -> turnPage();
      case "commentReference" -> commented = true;
      default -> {}
    }
  }

  @Override
  public void close(String name) {
    if (properties > 0) {
      properties -= isProperties(name) ? 1 : 0;
    } else if (skipped > 0) {
      skipped--;
    } else {
      switch (name) {
        case "p" -> finish();
        case "t" -> inText = false;
        case "tc" -> finishCell();
        case "tr" -> finishRow();
        default -> {}
      }
    }
  }

  @Override
  public void characters(String characters) {
    if (inText && skipped == 0) {
      say(characters);
    }
  }

  private void say(String words) {
    if (!open.isEmpty()) {
      open.peek().words.append(words);
    }
  }

  /** A sign of a symbol font has no meaning without its font. */
  private static String symbol(String hex) {
    if (!hex.matches("[0-9A-Fa-f]{4}")) {
      return "";
    }
    int point = Integer.parseInt(hex, 16);
    return Character.getType(point) == Character.PRIVATE_USE ? "" : Character.toString(point);
  }

  private void refer(String id) {
    notes.add(id);
    say("[" + notes.size() + "]");
  }

  private void turnPage() {
    if (!open.isEmpty()) {
      open.peek().pages.add(open.peek().words.length());
    }
  }

  private void begin() {
    open.push(carried);
    carried = new Open();
  }

  private void finish() {
    Open paragraph = open.pop();
    if (paragraph.goesOn) {
      paragraph.goesOn = false;
      carried = paragraph;
    } else if (cells.isEmpty()) {
      paragraphs.add(
          new Paragraph(paragraph.words.toString(), paragraph.style, note, paragraph.pages));
    } else {
      addToCell(paragraph.words.toString());
    }
  }

  private void addToCell(String words) {
    String line = words.replaceAll("[\\n\\t]+", " ").strip();
    StringBuilder cell = cells.peek();
    if (cell != null && !line.isEmpty()) {
      cell.append(cell.isEmpty() ? "" : " ").append(line);
    }
  }

  private void finishCell() {
    String cell = cells.pop().toString();
    if (!rows.isEmpty()) {
      rows.peek().cells.add(cell);
    }
  }

  private void finishRow() {
    Row row = rows.pop();
    String line = String.join("\t", row.cells);
    if (row.deleted) {
      return;
    }
    if (cells.isEmpty()) {
      paragraphs.add(new Paragraph(line, "", note, List.of()));
    } else {
      addToCell(line);
    }
  }
}
