package claimscape.intake.pdf;

import claimscape.intake.document.Manuscript;
import claimscape.text.LinePart;
import java.util.ArrayList;
import java.util.List;

/** Writes down the lines of all pages as paragraphs, over the ends of columns and pages. */
final class Paragraphs {
  private final Manuscript manuscript;
  private final Hyphens hyphens;
  private final StringBuilder text = new StringBuilder();
  private final List<Turn> turns = new ArrayList<>();
  private final List<List<Column>> notes = new ArrayList<>();
  private Line last;
  private Column lastColumn;

  /** A page begins within the paragraph that is being written. */
  private record Turn(String page, int at) {}

  Paragraphs(Manuscript manuscript, Hyphens hyphens) {
    this.manuscript = manuscript;
    this.hyphens = hyphens;
    Column none = new Column(List.of(), 0, 0, 0, false);
    this.lastColumn = none;
    this.last = new Line("", 0, 0, 0, 0, false, false);
  }

  /**
   * Adds a page.
   *
   * @param footnotes what stands at its foot in small type; it follows the paragraph that runs on
   */
  void add(String page, List<Column> columns, List<Column> footnotes) {
    boolean turned = false;
    for (Column column : columns) {
      for (Line line : column.lines()) {
        boolean begins = text.isEmpty() || column.begins(last, line, lastColumn);
        if (begins) {
          finish();
        }
        String before = text.isEmpty() ? "" : hyphens.joined(text.toString(), line.words());
        text.setLength(0);
        text.append(before);
        if (!turned) {
          turns.add(new Turn(page, text.length()));
          turned = true;
        }
        text.append(line.words());
        last = line;
        lastColumn = column;
      }
    }
    if (!footnotes.isEmpty()) {
      notes.add(footnotes);
    }
  }

  /** Ends the paragraph that is being written, and writes down the notes that wait for it. */
  void finish() {
    write();
    List<List<Column>> waiting = List.copyOf(notes);
    notes.clear();
    for (List<Column> page : waiting) {
      for (Column column : page) {
        addNotes(column);
      }
    }
  }

  private void addNotes(Column column) {
    Line before = last;
    for (Line line : column.lines()) {
      if (!text.isEmpty() && column.begins(before, line, column)) {
        write();
      }
      String joined = text.isEmpty() ? "" : hyphens.joined(text.toString(), line.words());
      text.setLength(0);
      text.append(joined).append(line.words());
      before = line;
    }
    write();
  }

  private void write() {
    for (Turn turn : turns) {
      manuscript.page(turn.page(), turn.at());
    }
    turns.clear();
    manuscript.add(text.toString(), LinePart.BODY);
    text.setLength(0);
  }
}
