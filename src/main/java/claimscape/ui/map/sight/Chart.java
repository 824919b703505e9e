package claimscape.ui.map.sight;

import claimscape.argument.EntryId;
import claimscape.argument.NodeId;
import claimscape.argument.Pin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.map.MapDrawing;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A drawn map, ready to be looked at: what lies where, and what lies under a place. Immutable, made
 * off the thread of the window.
 */
public final class Chart {
  private static final double CARD_ROOM = 26;
  private static final double LINK_ROOM = 14;

  private final Project project;
  private final MapDrawing map;
  private final Map<StatementId, ChartCard> cards = new LinkedHashMap<>();
  private final Map<RelationId, ChartLink> links = new LinkedHashMap<>();
  private final Copies copies;
  private final List<Piece> pieces = new ArrayList<>();
  private final GridIndex index;
  private final List<StatementId> landmarks;
  private final Map<NodeId, List<ChartLink>> ends = new HashMap<>();
  private final Rect sheet;

  private Chart(Project project, MapDrawing map, Function<StatementId, Optional<ChartCard>> known) {
    this.project = project;
    this.map = map;
    this.copies = new Copies(map.copies());
    Set<StatementId> pinned = new HashSet<>();
    project.pins().stream().map(Pin::statement).forEach(pinned::add);
    Set<NodeId> borne = new HashSet<>();
    project.relations().values().forEach(relation -> borne.add(relation.target()));
    List<List<Rect>> reach = new ArrayList<>();
    for (Group group : map.drawing().groups()) {
      piece(group, pinned, borne, known)
          .ifPresent(
              piece -> {
                pieces.add(piece);
                reach.add(reach(piece));
              });
    }
    for (Piece copy : copies.pieces(id -> card(id).orElseThrow())) {
      pieces.add(copy);
      reach.add(reach(copy));
    }
    this.index = GridIndex.of(reach);
    for (ChartLink link : links.values()) {
      link.relation().premises().forEach(id -> addEnd(id, link));
      addEnd(link.relation().target(), link);
    }
    this.landmarks = Landmarks.of(this);
    double left = Math.min(0, least(Rect::x));
    double top = Math.min(0, least(Rect::y));
    this.sheet = new Rect(left, top, map.drawing().width() - left, map.drawing().height() - top);
  }

  /** The chart of a project that was drawn. */
  public static Chart of(Project project, MapDrawing map) {
    return new Chart(project, map, id -> Optional.empty());
  }

  /** The chart of a project that was drawn again: what is drawn as before is taken over. */
  public static Chart of(Project project, MapDrawing map, Chart before) {
    return new Chart(project, map, before::card);
  }

  private Optional<Piece> piece(
      Group group,
      Set<StatementId> pinned,
      Set<NodeId> borne,
      Function<StatementId, Optional<ChartCard>> known) {
    Optional<EntryId> entry = group.entry();
    if (entry.isPresent() && entry.get() instanceof StatementId id) {
      Statement statement = project.statement(id).orElseThrow();
      boolean foldable = borne.contains(id);
      boolean pin = pinned.contains(id);
      ChartCard card =
          known
              .apply(id)
              .filter(was -> was.shows(statement, group, foldable, pin))
              .orElseGet(() -> ChartCard.of(statement, group, place(id), foldable, pin));
      cards.put(id, card);
      return Optional.of(card);
    }
    if (entry.isPresent() && entry.get() instanceof RelationId id) {
      if (links.containsKey(id)) {
        return Optional.of(new Piece.Note(id, group));
      }
      ChartLink link = new ChartLink(shown(id), copies.without(group), route(id));
      links.put(id, link);
      return Optional.of(link);
    }
    return Optional.empty();
  }

  private static List<Rect> reach(Piece piece) {
    return switch (piece) {
      case ChartCard card -> List.of(grown(card.group().bounds(), CARD_ROOM));
      case ChartLink link when link.bears() -> List.of(link.group().bounds());
      case ChartLink link -> Ways.pieces(link.route(), LINK_ROOM);
      case Piece.Copy copy -> List.of(copy.group().bounds());
      case Piece.Note note -> List.of(note.group().bounds());
    };
  }

  /** Where the highest card is, of a map that has any. */
  public Rect top() {
    return cards.values().stream()
        .map(ChartCard::place)
        .min(Comparator.comparingDouble(Rect::y))
        .orElseThrow();
  }

  private Rect place(StatementId id) {
    return Optional.ofNullable(map.cards().get(id)).orElseThrow();
  }

  private Route route(RelationId id) {
    return Optional.ofNullable(map.routes().get(id)).orElseThrow();
  }

  private Relation shown(RelationId id) {
    Relation relation = project.relation(id).orElseThrow();
    List<StatementId> here =
        relation.premises().stream().filter(premise -> map.cards().containsKey(premise)).toList();
    return here.size() == relation.premises().size()
        ? relation
        : relation.withEnds(here, relation.target());
  }

  private void addEnd(NodeId node, ChartLink link) {
    ends.computeIfAbsent(node, id -> new ArrayList<>()).add(link);
  }

  /** The project as it was drawn. */
  public Project project() {
    return project;
  }

  public boolean isEmpty() {
    return cards.isEmpty();
  }

  /** The cards on the map, in the order of painting. */
  public Map<StatementId, ChartCard> cards() {
    return Collections.unmodifiableMap(cards);
  }

  /** The arrows on the map, in the order of painting. */
  public Map<RelationId, ChartLink> links() {
    return Collections.unmodifiableMap(links);
  }

  public Optional<ChartCard> card(NodeId id) {
    return id instanceof StatementId statement
        ? Optional.ofNullable(cards.get(statement))
        : Optional.empty();
  }

  /** Every card of a statement: its own first, then those that a notation draws beside it. */
  public List<ChartCard> all(NodeId id) {
    return Stream.concat(card(id).stream(), copies.of(id).stream()).toList();
  }

  public Optional<ChartLink> link(NodeId id) {
    return id instanceof RelationId relation
        ? Optional.ofNullable(links.get(relation))
        : Optional.empty();
  }

  /** The arrows that a statement is an end of. */
  public List<ChartLink> linksOf(NodeId node) {
    return ends.getOrDefault(node, List.of());
  }

  /** The statements that keep their words longest, the most connected first. */
  public List<StatementId> landmarks() {
    return Collections.unmodifiableList(landmarks);
  }

  /** The lanes in which statements stand, if they do. */
  public List<MapDrawing.Lane> lanes() {
    return map.lanes();
  }

  /** Whether the lanes lie under each other, from the left to the right. */
  public boolean inBands() {
    List<MapDrawing.Lane> lanes = map.lanes();
    return lanes.size() > 1 && lanes.get(1).area().y() > lanes.getFirst().area().y();
  }

  /** Everything that is drawn, margins included. */
  public Rect sheet() {
    return sheet;
  }

  private double least(java.util.function.ToDoubleFunction<Rect> edge) {
    return map.cards().values().stream().mapToDouble(edge).min().orElse(0) - CARD_ROOM;
  }

  /** The area around some nodes, or nothing where none of them is on the map. */
  public Optional<Rect> around(List<NodeId> nodes) {
    return nodes.stream()
        .map(this::area)
        .flatMap(Optional::stream)
        .reduce(
            (a, b) -> {
              double x = Math.min(a.x(), b.x());
              double y = Math.min(a.y(), b.y());
              return new Rect(
                  x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
            });
  }

  private Optional<Rect> area(NodeId node) {
    return card(node).map(ChartCard::place).or(() -> link(node).map(link -> link.group().bounds()));
  }

  /** Everything that is drawn, in the order of painting. */
  List<Piece> pieces() {
    return Collections.unmodifiableList(pieces);
  }

  /** Gives the pieces that may touch an area, in the order of painting. */
  public void in(Rect area, Consumer<Piece> found) {
    index.in(area, at -> found.accept(pieces.get(at)));
  }

  /** The cards that lie wholly or partly in an area, in the order of painting. */
  public List<StatementId> cardsIn(Rect area) {
    Set<StatementId> found = new LinkedHashSet<>();
    in(
        area,
        piece ->
            piece
                .card()
                .filter(card -> card.place().nearerThan(0, area))
                .ifPresent(card -> found.add(card.id())));
    return List.copyOf(found);
  }

  /** What lies under a place of the sheet. */
  public Hit at(Point place, Reach reach) {
    return new HitTest(this, place, reach).hit();
  }

  /**
   * How much beside a thing still counts.
   *
   * @param tolerance around arrows, in px of the sheet
   * @param handles whose handles are shown
   */
  public record Reach(double tolerance, Set<NodeId> handles) {}

  /** Where the handle of a card sits. */
  public Point handle(ChartCard card) {
    return Handle.of(this, card);
  }

  static Rect grown(Rect rect, double by) {
    return new Rect(rect.x() - by, rect.y() - by, rect.width() + 2 * by, rect.height() + 2 * by);
  }
}
