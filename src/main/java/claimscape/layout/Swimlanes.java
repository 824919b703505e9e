package claimscape.layout;

import java.util.List;
import java.util.Objects;

/**
 * Which box stands in which lane. Lanes lie beside each other in this order, along the way in which
 * the map grows: columns of a map that grows up or down, bands of one that grows to the right.
 *
 * @param laneOf for each box its lane, counted from 0
 * @param lanes how many there are, each with a box at least
 * @param before px kept free in each lane before its first boxes, for a title
 * @param after px kept free after its last boxes
 */
public record Swimlanes(List<Integer> laneOf, int lanes, double before, double after) {

  public Swimlanes {
    laneOf = List.copyOf(laneOf);
    boolean[] used = new boolean[lanes];
    for (int lane : laneOf) {
      used[Objects.checkIndex(lane, lanes)] = true;
    }
    for (boolean in : used) {
      if (!in) {
        throw new IllegalArgumentException("an empty lane");
      }
    }
    if (!(before >= 0 && after >= 0)) {
      throw new IllegalArgumentException("room of " + before + " and " + after);
    }
  }
}
