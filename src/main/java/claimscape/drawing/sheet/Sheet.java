package claimscape.drawing.sheet;

import claimscape.argument.Statement;
import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.type.Line;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Style;
import claimscape.layout.Rect;
import claimscape.project.Project;
import claimscape.text.Edtf;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A map with what a picture needs around it: title, legend, source notes, footer. */
public final class Sheet {
  private static final double MARGIN = 36;
  private static final double NARROWEST = 720;
  private static final Style TITLE = new Style(Face.SERIF_BOLD, 24, 30);
  private static final Style FOOT = new Style(Face.SANS, 11, 16);
  private static final Style FOOT_BOLD = new Style(Face.SANS_BOLD, 11, 16);
  private static final Style NUMBER = new Style(Face.SANS_BOLD, 10.5, 16);
  private static final double DISC = 9.5;

  /** Free beside a number at least, px. */
  private static final double BESIDE = .5;

  private final Measure measure;
  private final Words words;

  public Sheet(Measure measure, Locale locale) {
    this.measure = measure;
    this.words = Words.of(locale, "claimscape.drawing.words", "claimscape.text.words");
  }

  /** Puts a map of a project on a sheet. */
  public Drawing around(MapDrawing map, Project project, SheetOptions options) {
    double inner = Math.max(NARROWEST, map.drawing().width());
    double right = MARGIN + inner;
    List<Group> groups = new ArrayList<>();
    double y = header(map, project, options, inner, groups);
    if (options.legend()) {
      Group legend = new Legend(measure, words).group(MARGIN, y + 6, inner);
      groups.add(legend);
      y = legend.bounds().bottom();
    }
    double dx = MARGIN + Math.floor((inner - map.drawing().width()) / 2);
    double dy = y;
    map.drawing().groups().forEach(group -> groups.add(group.moved(dx, dy)));
    y += map.drawing().height();
    if (options.notes()) {
      List<Statement> numbered = numbered(map, project);
      groups.add(discs(map, numbered, dx, dy));
      Frame rule = new Frame("notes-rule", "");
      rule.rule(MARGIN, right, y, 1, Ink.TEXT);
      groups.add(rule.group(new Rect(MARGIN, y, inner, 1)));
      Group notes = new SourceNotes(measure, words, project).group(numbered, MARGIN, y + 12, inner);
      groups.add(notes);
      y = notes.bounds().bottom() + 12;
    }
    y = footer(project, options, inner, y, groups);
    return new Drawing(inner + 2 * MARGIN, y, options.title(), map.drawing().description(), groups);
  }

  private double header(
      MapDrawing map, Project project, SheetOptions options, double inner, List<Group> groups) {
    Frame frame = new Frame("title", options.title());
    Line facts = measure.line(facts(map, project), FOOT);
    double room = Math.max(inner / 2, inner - facts.width() - 24);
    double y = 32;
    for (Line line : measure.lines(options.title(), TITLE, room, 4)) {
      frame.words(line, MARGIN, y, Ink.TEXT);
      y += TITLE.leading();
    }
    frame.words(facts, MARGIN + inner - facts.width(), y - FOOT.leading() - 4, Ink.SECOND);
    frame.rule(MARGIN, MARGIN + inner, y + 6, 1.5, Ink.TEXT);
    groups.add(frame.group(new Rect(MARGIN, 32, inner, y + 8 - 32)));
    return y + 8;
  }

  private String facts(MapDrawing map, Project project) {
    String statements = counted("sheet.statements", map.cards().size());
    String sources = counted("sheet.sources", project.shownSources().size());
    List<Integer> years =
        project.shownSources().stream()
            .flatMap(source -> source.card().published().stream())
            .map(Edtf::year)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .sorted()
            .toList();
    if (years.isEmpty()) {
      return words.say("sheet.facts", statements, sources);
    }
    String first = Integer.toString(years.getFirst());
    String last = Integer.toString(years.getLast());
    return words.say(
        "sheet.facts.years",
        statements,
        sources,
        first.equals(last) ? first : words.say("sheet.years", first, last));
  }

  private String counted(String key, int count) {
    return count == 1 ? words.say(key + ".one") : words.say(key, Integer.toString(count));
  }

  private static List<Statement> numbered(MapDrawing map, Project project) {
    return map.inReadingOrder().stream().flatMap(id -> project.statement(id).stream()).toList();
  }

  private Group discs(MapDrawing map, List<Statement> numbered, double dx, double dy) {
    Frame frame = new Frame("numbers", "");
    for (int i = 0; i < numbered.size(); i++) {
      Rect card = map.cards().get(numbered.get(i).id());
      if (card == null) {
        throw new IllegalStateException("a numbered statement has a card");
      }
      double cx = dx + card.right() - 4;
      double cy = dy + card.bottom() - 2;
      Line number = measure.line(Integer.toString(i + 1), NUMBER);
      // From 1,000 on a number is wider than a disc; outside of it nobody could see its ends.
      double beyond = Math.max(0, number.width() / 2 + BESIDE - DISC);
      frame.add(
          Mark.Shape.filled(
              Part.FRAME,
              Ink.TEXT,
              Path.drawn(
                  b -> {
                    if (beyond == 0) {
                      b.circle(cx, cy, DISC);
                    } else {
                      double half = DISC + beyond;
                      b.rounded(cx - half, cy - DISC, 2 * half, 2 * DISC, DISC);
                    }
                  })));
      frame.words(number, cx - number.width() / 2, cy - NUMBER.leading() / 2, Ink.PAGE);
    }
    return frame.group(new Rect(dx, dy, map.drawing().width(), map.drawing().height()));
  }

  private double footer(
      Project project, SheetOptions options, double inner, double top, List<Group> groups) {
    double y = top + 16;
    Frame frame = new Frame("footer", words.say("sheet.made"));
    frame.rule(MARGIN, MARGIN + inner, y, 1, Ink.TEXT);
    Line made = measure.line(words.say("sheet.made"), FOOT);
    double room = inner - made.width() - 24;
    Line date = measure.line(options.date().isEmpty() ? "" : " · " + options.date(), FOOT);
    Line title = measure.cut(project.header().title(), FOOT_BOLD, room - date.width());
    frame.words(title, MARGIN, y + 8, Ink.TEXT);
    frame.words(date, MARGIN + title.width(), y + 8, Ink.SECOND);
    frame.words(made, MARGIN + inner - made.width(), y + 8, Ink.SECOND);
    groups.add(frame.group(new Rect(MARGIN, y, inner, 26)));
    return y + 8 + FOOT.leading() + 24;
  }
}
