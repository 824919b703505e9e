package claimscape.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Maps of the shape that readers build: box 0 is the main claim, every other box hangs below an
 * earlier one (about three each), and three in ten have a further link. Deep maps hang each box
 * below one of the few before it.
 */
public final class GeneratedMap {

  private long state;

  private GeneratedMap(long seed) {
    state = seed;
  }

  public static Plan bushy(int size, long seed) {
    return new GeneratedMap(seed).plan(size, false);
  }

  public static Plan deep(int size, long seed) {
    return new GeneratedMap(seed).plan(size, true);
  }

  private Plan plan(int n, boolean deep) {
    List<Box> boxes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < n; i++) {
      int lines = (80 + below(141)) / 36 + 1;
      boxes.add(Box.free(240, 22 + 18 * lines, i));
    }
    for (int i = 1; i < n; i++) {
      int parent =
          deep
              ? Math.max(0, i - 1 - below(below(4) == 0 ? 12 : 3))
              : Math.max(0, Math.min(i - 1, (i - 1) / 3 + below(5) - 2));
      links.add(link(i, parent, links.size()));
      seen.add((long) i * n + parent);
    }
    int want = (int) (0.3 * n);
    for (int tries = 0; want > 0 && n > 3 && tries < 20 * n; tries++) {
      int i = 2 + below(n - 2);
      int j;
      if (below(10) < 8) {
        int w = Math.max(2, Math.min(60, i));
        j = Math.max(0, (deep ? i - 20 : (i - 1) / 3) + below(w) - w / 2);
      } else {
        j = below(i);
      }
      if (j < i && seen.add((long) i * n + j)) {
        links.add(link(i, j, links.size()));
        want--;
      }
    }
    return Plan.of(boxes, links);
  }

  private Link link(int source, int target, int order) {
    return new Link(List.of(source), new End.ToBox(target), order, below(10) == 0 ? 1 : 0);
  }

  private int below(int bound) {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (int) (((z ^ (z >>> 31)) >>> 11) % bound);
  }
}
