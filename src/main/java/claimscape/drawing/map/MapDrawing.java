package claimscape.drawing.map;

import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.drawing.Drawing;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A map as it was drawn, with what a view needs to know of it.
 *
 * @param cards where the card of each statement on the map lies, px at 100 %
 * @param routes how each relation on the map runs
 */
public record MapDrawing(
    Drawing drawing, SortedMap<StatementId, Rect> cards, SortedMap<RelationId, Route> routes) {
  public MapDrawing {
    cards = Collections.unmodifiableSortedMap(new TreeMap<>(cards));
    routes = Collections.unmodifiableSortedMap(new TreeMap<>(routes));
  }
}
