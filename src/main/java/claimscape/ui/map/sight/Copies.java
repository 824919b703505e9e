package claimscape.ui.map.sight;

import claimscape.argument.NodeId;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import claimscape.drawing.map.MapDrawing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The cards that a notation draws again where another relation brings them up. */
final class Copies {
  private final List<MapDrawing.Copy> drawn;
  private final Set<Mark> marks = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<NodeId, List<ChartCard>> cards = new HashMap<>();

  Copies(List<MapDrawing.Copy> drawn) {
    this.drawn = drawn;
    drawn.forEach(copy -> marks.addAll(copy.marks()));
  }

  /** What is left of a relation's group without the cards in it. */
  Group without(Group group) {
    return marks.isEmpty()
        ? group
        : new Group(
            group.entry(),
            group.name(),
            group.title(),
            group.description(),
            group.x(),
            group.y(),
            group.bounds(),
            group.marks().stream().filter(mark -> !marks.contains(mark)).toList());
  }

  /** The cards beside those that are there already, each a piece of its own. */
  List<Piece> pieces(Function<StatementId, ChartCard> first) {
    List<Piece> pieces = new ArrayList<>();
    for (MapDrawing.Copy copy : drawn) {
      List<ChartCard> known = cards.computeIfAbsent(copy.statement(), id -> new ArrayList<>());
      ChartCard card = first.apply(copy.statement()).copied(copy.place(), known.size() + 1);
      known.add(card);
      pieces.add(new Piece.Copy(card));
    }
    return pieces;
  }

  List<ChartCard> of(NodeId statement) {
    return cards.getOrDefault(statement, List.of());
  }
}
