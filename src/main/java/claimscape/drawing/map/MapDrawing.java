package claimscape.drawing.map;

import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.drawing.Drawing;
import claimscape.drawing.Mark;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A map as it was drawn, with what a view needs to know of it.
 *
 * @param cards where the card of each statement on the map lies, px at 100 %
 * @param routes how each relation on the map runs
 * @param copies the cards that come up once more as part of a relation's group
 * @param lanes beside or under each other, in this order; none where statements stand in no lanes
 */
public record MapDrawing(
    Drawing drawing,
    SortedMap<StatementId, Rect> cards,
    SortedMap<RelationId, Route> routes,
    List<Copy> copies,
    List<Lane> lanes) {

  /**
   * A card that was drawn once more.
   *
   * @param place of the card itself, px at 100 %
   * @param marks of the relation's group that are the card
   */
  public record Copy(StatementId statement, Rect place, List<Mark> marks) {
    public Copy {
      marks = List.copyOf(marks);
    }
  }

  /** A lane of statements, with the whole of its title. */
  public record Lane(String title, Rect area) {}

  public MapDrawing {
    copies = List.copyOf(copies);
    lanes = List.copyOf(lanes);
    cards = Collections.unmodifiableSortedMap(new TreeMap<>(cards));
    routes = Collections.unmodifiableSortedMap(new TreeMap<>(routes));
  }

  /** The statements in the order in which an eye finds their cards: from the top, then the left. */
  public List<StatementId> inReadingOrder() {
    return cards.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<StatementId, Rect> e) -> e.getValue().y())
                .thenComparingDouble(e -> e.getValue().x()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
