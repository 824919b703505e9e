package claimscape.drawing.map;

import claimscape.argument.Answer;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Tone;
import claimscape.drawing.type.Line;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Style;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Words beside arrows: what an answer says, and "2016 ↔ 2019" where the years of two linked
 * statements differ. They stand where they cover no card and no other words, and on as few lines as
 * can be; where there is no such place they are left out, for the cards carry the years too.
 */
final class LinkWords {
  private static final double HALO = 4;
  private static final double BESIDE = 5;
  private static final double OVER = 3;

  /** Where along a straight piece words may stand: from its middle outwards. */
  private static final List<Double> SHARES = List.of(.5, .4, .6, .3, .7, .2, .8, .1, .9);

  private final Measure measure;
  private final Words words;
  private final Map<StatementId, Byline> bylines;
  private final Supplier<Ground> taken;
  private Optional<Ground> ground = Optional.empty();

  /**
   * Words beside the arrows of one map.
   *
   * @param taken what of the sheet is taken; asked for where there are any words
   */
  LinkWords(
      Measure measure, Words words, Map<StatementId, Byline> bylines, Supplier<Ground> taken) {
    this.measure = measure;
    this.words = words;
    this.bylines = bylines;
    this.taken = taken;
  }

  /** The words of a connection, if it has any and there is room for them. */
  Optional<Group> group(Connection connection, String title) {
    String text = text(connection.relation());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Line line = measure.line(text, Style.HEADER);
    return place(ground(), connection, line.width()).map(at -> set(connection, title, line, at));
  }

  private Ground ground() {
    Ground found = ground.orElseGet(taken);
    ground = Optional.of(found);
    return found;
  }

  private String text(Relation relation) {
    String answer =
        relation.kind() == RelationKind.ANSWERS ? relation.answer().map(this::said).orElse("") : "";
    String years = years(relation);
    return answer.isEmpty() || years.isEmpty()
        ? answer + years
        : words.say("note.both", answer, years);
  }

  private String said(Answer answer) {
    return words.say("answer." + answer);
  }

  private String years(Relation relation) {
    if (!(relation.target() instanceof StatementId target)) {
      return "";
    }
    OptionalInt to = year(target);
    for (StatementId premise : relation.premises()) {
      OptionalInt from = year(premise);
      if (from.isPresent() && to.isPresent() && from.getAsInt() != to.getAsInt()) {
        int first = Math.min(from.getAsInt(), to.getAsInt());
        int last = Math.max(from.getAsInt(), to.getAsInt());
        return words.say("years.differ", Integer.toString(first), Integer.toString(last));
      }
    }
    return "";
  }

  private OptionalInt year(StatementId id) {
    return Optional.ofNullable(bylines.get(id)).map(Byline::year).orElse(OptionalInt.empty());
  }

  private static Optional<Rect> place(Ground ground, Connection connection, double width) {
    double height = Style.HEADER.leading();
    Rect best = new Rect(0, 0, 0, 0);
    int fewest = Integer.MAX_VALUE;
    for (Polyline way : connection.ways().reversed()) {
      for (int i = way.points().size() - 1; i > 0; i--) {
        Point a = way.points().get(i - 1);
        Point b = way.points().get(i);
        for (Rect spot : spots(a, b, width, height)) {
          int covered = ground.linesUnder(spot);
          if (covered < fewest && ground.free(spot)) {
            fewest = covered;
            best = spot;
          }
        }
        if (fewest == 0) {
          break;
        }
      }
    }
    if (fewest == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    ground.take(best);
    return Optional.of(best);
  }

  /** Beside a straight piece: from its middle outwards, on both sides. */
  private static List<Rect> spots(Point a, Point b, double width, double height) {
    List<Rect> spots = new ArrayList<>();
    for (double share : SHARES) {
      double x = a.x() + (b.x() - a.x()) * share;
      double y = a.y() + (b.y() - a.y()) * share;
      if (a.y() == b.y()) {
        spots.add(new Rect(x - width / 2, y - height - OVER, width, height));
        spots.add(new Rect(x - width / 2, y + OVER, width, height));
      } else {
        spots.add(new Rect(x - width - BESIDE, y - height / 2, width, height));
        spots.add(new Rect(x + BESIDE, y - height / 2, width, height));
      }
    }
    return spots;
  }

  private static Group set(Connection connection, String title, Line line, Rect at) {
    List<Mark> marks = new ArrayList<>();
    marks.add(
        Mark.Shape.filled(
            Part.HALO,
            Ink.PAGE,
            Path.drawn(b -> b.rounded(-HALO, 1, at.width() + 2 * HALO, at.height() - 2, HALO))));
    line.set(Part.NOTE, 0, Style.HEADER.baseline(), Tone.of(Ink.SECOND), marks::add);
    return new Group(
        Optional.of(connection.relation().id()),
        Captions.name("note", connection.relation().id()),
        title,
        "",
        at.x(),
        at.y(),
        new Rect(at.x() - HALO, at.y(), at.width() + 2 * HALO, at.height()),
        marks);
  }
}
