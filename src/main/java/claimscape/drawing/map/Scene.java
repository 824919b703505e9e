package claimscape.drawing.map;

import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.type.Measure;
import claimscape.layout.Layout;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import claimscape.project.Project;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Puts cards and links where the layout wants them: links first, then cards, then words. */
final class Scene {
  private final Project project;
  private final Shown shown;
  private final Map<StatementId, Card> cards;
  private final Map<StatementId, Byline> bylines;
  private final Measure measure;
  private final Words words;
  private final Captions captions;
  private final Repeats repeats;

  Scene(
      Project project,
      Shown shown,
      Map<StatementId, Card> cards,
      Map<StatementId, Byline> bylines,
      Measure measure,
      Words words,
      Repeats repeats) {
    this.project = project;
    this.shown = shown;
    this.cards = cards;
    this.bylines = bylines;
    this.measure = measure;
    this.words = words;
    this.captions = new Captions(project, words);
    this.repeats = repeats;
  }

  /**
   * The map.
   *
   * @param titles of the lanes of the layout
   * @param ground what lies below everything else
   */
  MapDrawing drawn(Layout layout, List<String> titles, List<Group> ground) {
    NavigableMap<StatementId, Rect> places = places(layout);
    NavigableMap<RelationId, Route> routes = new TreeMap<>();
    List<Connection> connections = new ArrayList<>();
    Provenance provenance = new Provenance(project);
    for (int i = 0; i < shown.relations().size(); i++) {
      Relation relation = shown.relations().get(i);
      Route route = layout.routes().get(i);
      routes.put(relation.id(), route);
      connections.add(provenance.connect(relation, route));
    }
    connections.sort(
        Comparator.comparing(Connection::onRelation).thenComparing(link -> !link.between()));
    List<Group> groups = new ArrayList<>(ground);
    List<List<Crossings.Pass>> crossings = Crossings.of(connections);
    for (int i = 0; i < connections.size(); i++) {
      groups.add(link(connections.get(i), crossings.get(i)));
    }
    shown.statements().forEach(made -> groups.add(card(made, place(places, made.id()))));
    Rect sheet = new Rect(0, 0, layout.size().width(), layout.size().height());
    LinkWords notes =
        new LinkWords(
            measure, words, bylines, () -> new Ground(sheet, places.values(), connections));
    for (Connection connection : connections) {
      notes.group(connection, captions.title(connection.relation())).ifPresent(groups::add);
    }
    List<MapDrawing.Lane> lanes = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      lanes.add(new MapDrawing.Lane(titles.get(i), layout.lanes().get(i)));
    }
    return new MapDrawing(drawing(layout, groups), places, routes, List.of(), lanes);
  }

  private Drawing drawing(Layout layout, List<Group> groups) {
    return new Drawing(
        layout.size().width(),
        layout.size().height(),
        project.header().title(),
        captions.describes(shown),
        groups);
  }

  private NavigableMap<StatementId, Rect> places(Layout layout) {
    NavigableMap<StatementId, Rect> places = new TreeMap<>();
    for (int i = 0; i < shown.statements().size(); i++) {
      StatementId id = shown.statements().get(i).id();
      places.put(id, Easel.card(cards, id).in(layout.boxes().get(i)));
    }
    return places;
  }

  private static Rect place(NavigableMap<StatementId, Rect> places, StatementId id) {
    Rect place = places.get(id);
    if (place == null) {
      throw new IllegalStateException("not placed: " + id);
    }
    return place;
  }

  private record CardSource(Statement statement, Byline byline, Card card, Rect place) {}

  private Group card(Statement statement, Rect place) {
    Byline byline =
        Optional.ofNullable(bylines.get(statement.id()))
            .orElseGet(() -> Byline.of(project, statement, words));
    CardSource source = new CardSource(statement, byline, Easel.card(cards, statement.id()), place);
    return repeats.group(statement.id(), source, () -> card(source));
  }

  private Group card(CardSource source) {
    Statement statement = source.statement();
    Card card = source.card();
    Rect place = source.place();
    return new Group(
        Optional.of(statement.id()),
        Captions.name("statement", statement.id()),
        captions.title(statement),
        captions.description(statement, source.byline()),
        place.x(),
        place.y(),
        new Rect(place.x(), place.y() - card.above(), card.width(), card.roomHeight()),
        card.marks());
  }

  private record LinkSource(Connection connection, List<Crossings.Pass> crossings, String title) {}

  private Group link(Connection connection, List<Crossings.Pass> crossings) {
    LinkSource source =
        new LinkSource(connection, crossings, captions.title(connection.relation()));
    return repeats.group(connection.relation().id(), source, () -> link(source));
  }

  private static Group link(LinkSource source) {
    Connection connection = source.connection();
    Relation relation = connection.relation();
    return new Group(
        Optional.of(relation.id()),
        Captions.name("relation", relation.id()),
        source.title(),
        relation.warrant(),
        0,
        0,
        connection.bounds(),
        LinkMaker.marks(connection, source.crossings()));
  }
}
