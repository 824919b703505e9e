package claimscape.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Maps of every odd kind: circles, loops, doubled links, linked premises, links onto links. */
final class OddMap {

  private final Random random;

  private OddMap(long seed) {
    random = new Random(seed);
  }

  static Plan of(long seed) {
    return new OddMap(seed).plan(false);
  }

  /** Some boxes pinned, far enough from each other. */
  static Plan pinned(long seed) {
    return new OddMap(seed).plan(true);
  }

  private Plan plan(boolean pins) {
    int n = 1 + random.nextInt(60);
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double width = new double[] {196, 220, 220, 220, 240, 280, 330}[random.nextInt(7)];
      double height = 40 + 18 * (1 + random.nextInt(5));
      Optional<Point> pin = Optional.empty();
      if (pins && random.nextInt(8) == 0) {
        pin = Optional.of(new Point(50 + 350 * (i % 8) + random.nextInt(8), 40 + 260 * (i / 8)));
      }
      boxes.add(new Box(width, height, random.nextInt(2 * n), pin));
    }
    int m = random.nextInt(2 * n);
    List<Link> links = new ArrayList<>();
    for (int l = 0; l < m; l++) {
      List<Integer> sources = new ArrayList<>();
      int count = random.nextInt(5) == 0 ? 2 + random.nextInt(2) : 1;
      for (int s = 0; s < count; s++) {
        sources.add(random.nextInt(n));
      }
      End end =
          random.nextInt(8) == 0
              ? new End.ToLink(random.nextInt(m))
              : new End.ToBox(random.nextInt(3) == 0 ? random.nextInt(n) : random.nextInt(n) / 3);
      links.add(new Link(sources, end, random.nextInt(2 * m), random.nextInt(2)));
    }
    Direction direction = Direction.values()[random.nextInt(3)];
    return new Plan(boxes, links, direction, Plan.USUAL_PROPORTION);
  }
}
