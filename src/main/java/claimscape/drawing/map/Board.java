package claimscape.drawing.map;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Dash;
import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Tone;
import claimscape.drawing.type.Line;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Style;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import claimscape.project.Project;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the notations without a layout of their own put on the sheet. A statement has its card once;
 * wherever else it comes up, a copy of the card belongs to the relation that brings it up.
 */
final class Board {
  private static final double MARGIN = 24;
  private static final double APART = 40;

  private final Shown shown;
  private final Map<StatementId, Card> cards;
  private final Map<NodeId, List<Relation>> into = new HashMap<>();
  private final Map<RelationId, List<Mark>> marks = new LinkedHashMap<>();
  private final Map<RelationId, Rect> bounds = new HashMap<>();
  private final NavigableMap<StatementId, Rect> places = new TreeMap<>();
  private final NavigableMap<RelationId, Route> routes = new TreeMap<>();
  private final List<Group> placed = new ArrayList<>();
  private final List<MapDrawing.Copy> copies = new ArrayList<>();
  private final Captions captions;
  private final Measure measure;
  private final Words words;
  private final Project project;

  Board(Project project, Shown shown, Map<StatementId, Card> cards, Measure measure, Words words) {
    this.project = project;
    this.shown = shown;
    this.cards = cards;
    this.captions = new Captions(project, words);
    this.measure = measure;
    this.words = words;
    shown
        .relations()
        .forEach(r -> into.computeIfAbsent(r.target(), id -> new ArrayList<>()).add(r));
  }

  Shown shown() {
    return shown;
  }

  String say(String key) {
    return words.say(key);
  }

  String title(Relation relation) {
    return captions.title(relation);
  }

  /** The relations on the map that end at a node, as created. */
  List<Relation> into(NodeId node) {
    return Collections.unmodifiableList(into.getOrDefault(node, List.of()));
  }

  /** The card of a statement, to be put once. */
  Tile card(Statement statement) {
    Card card = Easel.card(cards, statement.id());
    return new Tile(
        card.width(),
        card.roomHeight(),
        (x, y) -> {
          Rect place = card.in(new Rect(x, y, card.width(), card.roomHeight()));
          places.put(statement.id(), place);
          placed.add(
              new Group(
                  Optional.of(statement.id()),
                  Captions.name("statement", statement.id()),
                  captions.title(statement),
                  captions.description(statement, Byline.of(project, statement, words)),
                  place.x(),
                  place.y(),
                  new Rect(x, y, card.width(), card.roomHeight()),
                  card.marks()));
        });
  }

  /** A copy of a card that belongs to a relation. */
  Tile copy(StatementId id, RelationId owner) {
    Card card = Easel.card(cards, id);
    return new Tile(
        card.width(),
        card.roomHeight(),
        (x, y) -> {
          Rect room = new Rect(x, y, card.width(), card.roomHeight());
          List<Mark> drawn =
              card.marks().stream().map(mark -> moved(mark, x, y + card.above())).toList();
          copies.add(new MapDrawing.Copy(id, card.in(room), drawn));
          add(owner, room, drawn);
        });
  }

  private static Mark moved(Mark mark, double dx, double dy) {
    return switch (mark) {
      case Mark.Shape shape ->
          new Mark.Shape(shape.part(), shape.path().moved(dx, dy), shape.fill(), shape.stroke());
      case Mark.Words text ->
          new Mark.Words(
              text.part(),
              text.text(),
              text.x() + dx,
              text.baseline() + dy,
              text.width(),
              text.face(),
              text.size(),
              text.tone(),
              text.rightToLeft());
      case Mark.Choice choice ->
          new Mark.Choice(
              choice.coloured().stream().map(one -> moved(one, dx, dy)).toList(),
              choice.colourless().stream().map(one -> moved(one, dx, dy)).toList());
    };
  }

  /** Small words that belong to a relation. */
  Tile words(String text, Style style, Ink ink, double width, RelationId owner) {
    List<Line> lines = measure.lines(text, style, width, Integer.MAX_VALUE);
    double wide = lines.stream().mapToDouble(Line::width).max().orElse(0);
    double high = style.leading() * lines.size();
    return new Tile(
        wide,
        high,
        (x, y) -> {
          List<Mark> set = new ArrayList<>();
          double baseline = y + style.baseline();
          for (Line line : lines) {
            line.set(Part.NOTE, x, x + wide, baseline, Tone.of(ink), set::add);
            baseline += style.leading();
          }
          add(owner, new Rect(x, y, wide, high), set);
        });
  }

  /** A caption of one line. */
  Tile caption(String text, RelationId owner) {
    return words(text, Style.LABEL, Ink.SECOND, Double.MAX_VALUE, owner);
  }

  /** What stands beside a line that is the relation: solid for it, broken against it. */
  Tile beside(Relation relation, Tile inner) {
    double indent = 14;
    return new Tile(
        inner.width() + indent,
        inner.height(),
        (x, y) -> {
          inner.at(x + indent, y);
          spine(relation, x + 3.5, y, y + inner.height());
        });
  }

  /** The line that is a relation, upright, from what bears to what it bears on. */
  void spine(Relation relation, double x, double top, double bottom) {
    boolean against = relation.kind() == RelationKind.ATTACKS;
    Stroke stroke = Stroke.of(against ? Ink.REBUTTAL : Ink.LINK, 1.5);
    add(
        relation.id(),
        new Rect(x - 2, top, 4, bottom - top),
        List.of(
            Mark.Shape.stroked(
                Part.LINE,
                against ? stroke.dashed(Dash.ATTACK) : stroke,
                Path.drawn(b -> b.move(x, bottom).line(x, top)))));
    List<Point> way = List.of(new Point(x, bottom), new Point(x, top));
    routes.put(
        relation.id(),
        new Route(
            Collections.nCopies(relation.premises().size(), way), List.of(), Optional.empty()));
  }

  /** An arrow along a way. */
  void arrow(Relation relation, List<Point> way) {
    Route route =
        new Route(
            Collections.nCopies(relation.premises().size(), way), List.of(), Optional.empty());
    Route drawn = new Route(List.of(way), List.of(), Optional.empty());
    Connection connection = new Provenance(project).connect(relation, drawn);
    routes.put(relation.id(), route);
    add(relation.id(), connection.bounds(), LinkMaker.marks(connection, List.of()));
  }

  private void add(RelationId owner, Rect around, List<Mark> more) {
    marks.computeIfAbsent(owner, id -> new ArrayList<>()).addAll(more);
    bounds.merge(owner, around, Board::both);
  }

  private static Rect both(Rect a, Rect b) {
    double x = Math.min(a.x(), b.x());
    double y = Math.min(a.y(), b.y());
    return new Rect(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
  }

  /** The sheet with these pieces, packed. */
  MapDrawing drawn(List<Tile> tiles, double proportion) {
    Tile all = Tile.packed(APART, tiles, proportion);
    all.at(MARGIN, MARGIN);
    List<Group> groups = new ArrayList<>();
    for (Relation relation : shown.relations()) {
      groups.add(
          new Group(
              Optional.of(relation.id()),
              Captions.name("relation", relation.id()),
              captions.title(relation),
              relation.warrant(),
              0,
              0,
              bounds.getOrDefault(relation.id(), new Rect(0, 0, 0, 0)),
              marks.getOrDefault(relation.id(), List.of())));
    }
    groups.addAll(placed);
    Drawing drawing =
        new Drawing(
            all.width() + 2 * MARGIN,
            all.height() + 2 * MARGIN,
            project.header().title(),
            captions.describes(shown),
            groups);
    return new MapDrawing(drawing, places, routes, copies, List.of());
  }
}
