package claimscape.bench.peers;

import claimscape.layout.Layout;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import claimscape.layout.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a tool put the boxes of a map, the root on top.
 *
 * @param boxes in the order of the map; empty if the tool does not tell
 * @param size of its picture, px
 * @param text the height of its letters, px in that picture
 */
record Placed(List<Rect> boxes, Size size, double text) {

  /** Width : height. */
  double proportion() {
    return size.width() / size.height();
  }

  /** The height of letters when the whole picture is fitted to a screen, px. */
  double textOnScreen(Size screen) {
    double scale = Math.min(screen.width() / size.width(), screen.height() / size.height());
    return text * Math.min(1, scale);
  }

  /** The part of the picture that boxes cover. */
  double fill() {
    double area = 0;
    for (Rect box : boxes) {
      area += box.width() * box.height();
    }
    return area / (size.width() * size.height());
  }

  /** Pairs of boxes that cover each other. */
  int overlaps() {
    List<Rect> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingDouble(Rect::y));
    int overlaps = 0;
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size() && sorted.get(j).y() < sorted.get(i).bottom(); j++) {
        overlaps += sorted.get(i).nearerThan(-0.5, sorted.get(j)) ? 1 : 0;
      }
    }
    return overlaps;
  }

  /** Links of a finished layout that run under a box, foreign or their own. */
  static int linksUnderBoxes(Layout layout) {
    List<Rect> sorted = new ArrayList<>(layout.boxes());
    sorted.sort(Comparator.comparingDouble(Rect::x));
    double widest = sorted.stream().mapToDouble(Rect::width).max().orElse(0);
    int under = 0;
    for (Route route : layout.routes()) {
      List<List<Point>> lines = new ArrayList<>(route.branches());
      lines.add(route.trunk());
      under += lines.stream().anyMatch(line -> under(line, sorted, widest)) ? 1 : 0;
    }
    return under;
  }

  private static boolean under(List<Point> line, List<Rect> sorted, double widest) {
    for (int i = 1; i < line.size(); i++) {
      Point a = line.get(i - 1);
      Point b = line.get(i);
      double left = Math.min(a.x(), b.x());
      double right = Math.max(a.x(), b.x());
      double top = Math.min(a.y(), b.y());
      double bottom = Math.max(a.y(), b.y());
      for (int k = first(sorted, left - widest);
          k < sorted.size() && sorted.get(k).x() < right - 1;
          k++) {
        Rect box = sorted.get(k);
        if (right > box.x() + 1
            && left < box.right() - 1
            && bottom > box.y() + 1
            && top < box.bottom() - 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static int first(List<Rect> sorted, double from) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).x() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
