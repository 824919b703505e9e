package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.fx.Look;
import claimscape.ui.map.paint.Moment;
import claimscape.ui.map.sight.Chart;
import java.util.List;
import java.util.Optional;

/** What passes by itself on the map: a flash, and the way of cards to their new places. */
final class Passing {
  private static final double FLASH = 600e6;
  private static final double STILL_FLASH = 2000e6;

  /** More than so many cards on their way tire the eye and the machine: they jump. */
  private static final int MOST = 120;

  private final Look look;
  private Optional<NodeId> flashing = Optional.empty();
  private Optional<MapMotion> motion = Optional.empty();
  private double flashStart = -1;
  private double motionStart = -1;
  private double strength = 1;

  Passing(Look look) {
    this.look = look;
  }

  void flash(NodeId node) {
    flashing = Optional.of(node);
    flashStart = -1;
    strength = 1;
  }

  /** Lets cards slide to their places on a chart that lies beside the one before by a drift. */
  void move(Chart before, Chart after, Point drift) {
    if (!look.still() && !before.isEmpty()) {
      motion =
          Optional.of(new MapMotion(before, after, drift))
              .filter(MapMotion::moves)
              .filter(found -> found.areas().size() <= MOST);
      motionStart = -1;
    }
  }

  /** Lets time go on to a frame, in ns; tells whether anything is still passing. */
  boolean at(double now) {
    boolean passes = flashing.isPresent() || motion.isPresent();
    if (flashing.isPresent()) {
      flashStart = flashStart < 0 ? now : flashStart;
      double share = (now - flashStart) / (look.still() ? STILL_FLASH : FLASH);
      strength = look.still() ? 1 : Math.max(0, 1 - share);
      if (share >= 1) {
        flashing = Optional.empty();
      }
    }
    if (motion.isPresent()) {
      motionStart = motionStart < 0 ? now : motionStart;
      if (!motion.get().at(now - motionStart)) {
        motion = Optional.empty();
      }
    }
    return passes;
  }

  Optional<Moment.Flash> flash() {
    return flashing.map(node -> new Moment.Flash(node, strength));
  }

  Moment.Motion motion() {
    return motion.<Moment.Motion>map(way -> way).orElse(Moment.Motion.NONE);
  }

  /** The areas of the sheet that cards are passing over. */
  List<Rect> areas() {
    return motion.map(MapMotion::areas).orElse(List.of());
  }
}
