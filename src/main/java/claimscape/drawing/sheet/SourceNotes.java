package claimscape.drawing.sheet;

import claimscape.argument.Passage;
import claimscape.argument.Statement;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.receipt.Citations;
import claimscape.drawing.type.Line;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Style;
import claimscape.layout.Rect;
import claimscape.project.Project;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The source notes of a picture: for every numbered box its quotes, who says so, where and when.
 * They fill columns of equal height, in the order of the numbers.
 */
final class SourceNotes {
  private static final Style TITLE = new Style(Face.SANS_BOLD, 12, 16);
  private static final Style NUMBER = new Style(Face.SANS_BOLD, 10, 15);
  private static final Style QUOTE = new Style(Face.SERIF, 11.5, 15);
  private static final Style SAID = new Style(Face.SANS, 10, 14);
  private static final double INDENT = 24;
  private static final double COLUMN = 250;
  private static final double GUTTER = 28;
  private static final double AFTER = 6;
  private static final double TOP = 28;

  private final Measure measure;
  private final Words words;
  private final Project project;
  private final Citations citations;

  SourceNotes(Measure measure, Words words, Project project) {
    this.measure = measure;
    this.words = words;
    this.project = project;
    this.citations = new Citations(project, words);
  }

  private record Note(int number, List<Line> lines) {
    double height() {
      return lines.stream().mapToDouble(line -> line.style().leading()).sum() + AFTER;
    }
  }

  /** The notes on these statements, the first is number 1. */
  Group group(List<Statement> numbered, double x, double y, double width) {
    int columns = (int) Math.max(1, Math.floor((width + GUTTER) / (COLUMN + GUTTER)));
    double column = (width - (columns - 1) * GUTTER) / columns;
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < numbered.size(); i++) {
      notes.add(new Note(i + 1, lines(numbered.get(i), column - INDENT)));
    }
    double most = fair(notes, columns);
    Frame frame = new Frame("source-notes", words.say("notes.title"));
    frame.words(measure.line(words.say("notes.title"), TITLE), x, y, Ink.TEXT);
    double left = x;
    double down = 0;
    double deepest = 0;
    for (Note note : notes) {
      if (down > 0 && down + note.height() > most + .5) {
        left += column + GUTTER;
        down = 0;
      }
      set(note, left, y + TOP + down, frame);
      down += note.height();
      deepest = Math.max(deepest, down);
    }
    return frame.group(new Rect(x, y, width, TOP + deepest));
  }

  /** The least height at which all notes find room in this many columns. */
  private static double fair(List<Note> notes, int columns) {
    double low = notes.stream().mapToDouble(Note::height).max().orElse(0);
    double high = notes.stream().mapToDouble(Note::height).sum();
    while (high - low > 1) {
      double middle = (low + high) / 2;
      if (columnsNeeded(notes, middle) <= columns) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static int columnsNeeded(List<Note> notes, double most) {
    int columns = 1;
    double down = 0;
    for (Note note : notes) {
      if (down > 0 && down + note.height() > most) {
        columns++;
        down = 0;
      }
      down += note.height();
    }
    return columns;
  }

  private void set(Note note, double x, double y, Frame frame) {
    Line number = measure.line(Integer.toString(note.number()), NUMBER);
    frame.words(number, x + 16 - number.width(), y, Ink.TEXT);
    double top = y;
    for (Line line : note.lines()) {
      Ink ink = line.style().face() == Face.SERIF ? Ink.TEXT : Ink.SECOND;
      frame.words(line, x + INDENT, top, ink);
      top += line.style().leading();
    }
  }

  private List<Line> lines(Statement statement, double width) {
    List<Line> lines = new ArrayList<>();
    for (Passage passage : project.passagesOf(statement.id())) {
      String quote = words.say("notes.quote", passage.quote().strip());
      lines.addAll(measure.lines(quote, QUOTE, width, Integer.MAX_VALUE));
      lines.addAll(measure.lines(citations.said(passage), SAID, width, Integer.MAX_VALUE));
    }
    if (lines.isEmpty()) {
      lines.addAll(measure.lines(citations.origin(statement), SAID, width, Integer.MAX_VALUE));
    }
    return lines;
  }
}
