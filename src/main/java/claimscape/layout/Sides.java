package claimscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spreads what leaves or meets the left and right sides of the boxes, so that nothing coincides.
 */
final class Sides {

  private static final double APART = 12;
  private static final double CORNER = 8;

  private record Touch(Terminal terminal, double goal, Leg leg) {}

  private final List<List<Touch>> touches = new ArrayList<>();
  private final Sheet sheet;

  Sides(Sheet sheet, List<Leg> legs) {
    this.sheet = sheet;
    for (int i = 0; i < 2 * sheet.places.size(); i++) {
      touches.add(List.of());
    }
    for (Leg leg : legs) {
      if (leg.gutters.length == 0) {
        continue;
      }
      if (!leg.start.upright()) {
        add(leg.start, leg.leaves(0), leg);
      }
      if (!leg.toJoint && !leg.end.upright()) {
        add(leg.end, leg.enters(leg.gutters.length - 1), leg);
      }
    }
    touches.forEach(this::spread);
    for (Leg leg : legs) {
      level(leg);
    }
  }

  private void add(Terminal terminal, double goal, Leg leg) {
    int slot = 2 * terminal.box + (terminal.side == Terminal.Side.LEFT ? 0 : 1);
    if (touches.get(slot).isEmpty()) {
      touches.set(slot, new ArrayList<>(2));
    }
    touches.get(slot).add(new Touch(terminal, goal, leg));
  }

  /** Upwards lines on top, the nearest first; downwards lines below, the nearest last. */
  private void spread(List<Touch> side) {
    if (side.isEmpty()) {
      return;
    }
    Rect box = sheet.places.get(side.getFirst().terminal.box);
    double middle = box.centreY();
    side.sort(
        Comparator.comparingInt((Touch t) -> Double.compare(t.goal, middle))
            .thenComparingDouble(t -> -t.goal));
    double apart =
        Math.min(APART, (box.height() - 2 * Math.min(CORNER, box.height() / 4)) / side.size());
    for (int i = 0; i < side.size(); i++) {
      side.get(i).terminal.y = middle + (i - (side.size() - 1) / 2.0) * apart;
    }
  }

  /** A link between neighbours runs straight where both sides are free for it. */
  private void level(Leg leg) {
    if (leg.gutters.length != 1 || leg.toJoint || leg.start.upright() || leg.end.upright()) {
      return;
    }
    if (leg.start.side == leg.end.side || !alone(leg.start) || !alone(leg.end)) {
      return;
    }
    Rect a = sheet.places.get(leg.start.box);
    Rect b = sheet.places.get(leg.end.box);
    double from = Math.max(a.y(), b.y()) + CORNER;
    double to = Math.min(a.bottom(), b.bottom()) - CORNER;
    if (from <= to) {
      leg.start.y = (from + to) / 2;
      leg.end.y = leg.start.y;
    }
  }

  private boolean alone(Terminal terminal) {
    int slot = 2 * terminal.box + (terminal.side == Terminal.Side.LEFT ? 0 : 1);
    return touches.get(slot).size() == 1;
  }
}
