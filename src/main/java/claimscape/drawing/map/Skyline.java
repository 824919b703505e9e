package claimscape.drawing.map;

import claimscape.layout.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * How far down a sheet is taken, from left to right; what comes next goes as high up as it can, and
 * there as far left (the bottom-left rule over a skyline; Burke, Kendall, Whitwell 2004).
 */
final class Skyline {
  private final double width;
  private final List<Step> steps = new ArrayList<>();

  /** From {@code left} to the next step, or to the right edge, all is taken down to {@code y}. */
  private record Step(double left, double y) {}

  /**
   * A sheet that nothing lies on yet.
   *
   * @param width px; nothing wider is put on it
   */
  Skyline(double width) {
    this.width = width;
    steps.add(new Step(0, 0));
  }

  /** Where a rectangle goes: its top left corner. */
  Point put(double wide, double high) {
    int best = 0;
    double top = Double.MAX_VALUE;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).left() + wide <= width + .001 || i == 0) {
        double y = under(i, wide);
        if (y < top) {
          top = y;
          best = i;
        }
      }
    }
    double left = steps.get(best).left();
    take(left, left + wide, top + high);
    return new Point(left, top);
  }

  /** The lowest that anything reaches down from a step on over a width. */
  private double under(int from, double wide) {
    double right = steps.get(from).left() + wide;
    double y = 0;
    for (int i = from; i < steps.size() && steps.get(i).left() < right - .001; i++) {
      y = Math.max(y, steps.get(i).y());
    }
    return y;
  }

  private void take(double left, double right, double y) {
    List<Step> next = new ArrayList<>();
    double behind = 0;
    for (Step step : steps) {
      if (step.left() < left) {
        next.add(step);
      }
      if (step.left() <= right) {
        behind = step.y();
      }
    }
    next.add(new Step(left, y));
    if (right < width) {
      next.add(new Step(right, behind));
    }
    steps.stream().filter(step -> step.left() > right).forEach(next::add);
    steps.clear();
    steps.addAll(next);
  }
}
