package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Plans by their shape, and small changes of plans. Boxes are 220 by 76 unless said. */
final class Plans {

  static final double WIDTH = 220;
  static final double HEIGHT = 76;
  static final int NONE = -1;

  private Plans() {}

  /** Each box below the one that is named at its index, or {@link #NONE}. */
  static Plan tree(int... parents) {
    return grown(parents.length, v -> parents[v]);
  }

  static Plan grown(int size, IntUnaryOperator parent) {
    List<Box> boxes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int v = 0; v < size; v++) {
      boxes.add(Box.free(WIDTH, HEIGHT, v));
      if (parent.applyAsInt(v) != NONE) {
        links.add(Link.between(v, parent.applyAsInt(v), v));
      }
    }
    return Plan.of(boxes, links);
  }

  static Plan chain(int size) {
    return grown(size, v -> v - 1);
  }

  /** One claim and all others below it. */
  static Plan star(int size) {
    return grown(size, v -> v == 0 ? NONE : 0);
  }

  static Plan loose(int size) {
    return grown(size, v -> NONE);
  }

  /** A chain whose head rests on its tail. */
  static Plan circle(int size) {
    Plan chain = chain(size);
    return withLink(chain, Link.between(0, size - 1, size));
  }

  /** Several trees; every root has two children with two each. */
  static Plan forest(int trees) {
    return grown(7 * trees, v -> v % 7 == 0 ? NONE : v - v % 7 + (v % 7 - 1) / 2);
  }

  static Plan withLink(Plan plan, Link link) {
    List<Link> links = new ArrayList<>(plan.links());
    links.add(link);
    return new Plan(plan.boxes(), links, plan.direction(), plan.proportion());
  }

  static Plan withBox(Plan plan, Box box) {
    List<Box> boxes = new ArrayList<>(plan.boxes());
    boxes.add(box);
    return new Plan(boxes, plan.links(), plan.direction(), plan.proportion());
  }

  static Plan withBoxAt(Plan plan, int index, Box box) {
    List<Box> boxes = new ArrayList<>(plan.boxes());
    boxes.set(index, box);
    return new Plan(boxes, plan.links(), plan.direction(), plan.proportion());
  }

  static Plan sized(Plan plan, int index, double width, double height) {
    Box box = plan.boxes().get(index);
    return withBoxAt(plan, index, new Box(width, height, box.order(), box.pin()));
  }

  static Plan pinned(Plan plan, int index, double x, double y) {
    Box box = plan.boxes().get(index);
    Optional<Point> pin = Optional.of(new Point(x, y));
    return withBoxAt(plan, index, new Box(box.width(), box.height(), box.order(), pin));
  }

  static Plan turned(Plan plan, Direction direction) {
    return new Plan(plan.boxes(), plan.links(), direction, plan.proportion());
  }

  static Plan asked(Plan plan, double proportion) {
    return new Plan(plan.boxes(), plan.links(), plan.direction(), proportion);
  }

  /** Without the last box, which must be a leaf with one link, the last one. */
  static Plan withoutLast(Plan plan) {
    return new Plan(
        plan.boxes().subList(0, plan.boxes().size() - 1),
        plan.links().subList(0, plan.links().size() - 1),
        plan.direction(),
        plan.proportion());
  }

  /**
   * The same boxes and links listed in another order.
   *
   * @param boxAt where each box of the first plan is listed now
   * @param linkAt where each link of the first plan is listed now
   */
  record Shuffled(Plan plan, int[] boxAt, int[] linkAt) {}

  static Shuffled shuffled(Plan plan, long seed) {
    int[] boxAt = permutation(plan.boxes().size(), seed);
    int[] linkAt = permutation(plan.links().size(), seed + 1);
    Box[] boxes = new Box[boxAt.length];
    for (int v = 0; v < boxAt.length; v++) {
      boxes[boxAt[v]] = plan.boxes().get(v);
    }
    Link[] links = new Link[linkAt.length];
    for (int l = 0; l < linkAt.length; l++) {
      Link link = plan.links().get(l);
      End target =
          switch (link.target()) {
            case End.ToBox(int index) -> new End.ToBox(boxAt[index]);
            case End.ToLink(int index) -> new End.ToLink(linkAt[index]);
          };
      List<Integer> sources = link.sources().stream().map(v -> boxAt[v]).toList();
      links[linkAt[l]] = new Link(sources, target, link.order(), link.kind());
    }
    Plan listed = new Plan(List.of(boxes), List.of(links), plan.direction(), plan.proportion());
    return new Shuffled(listed, boxAt, linkAt);
  }

  /** With creation numbers that no two boxes and no two links share. */
  static Plan numbered(Plan plan) {
    Box[] renumbered = plan.boxes().toArray(Box[]::new);
    int next = 0;
    for (int v : Forest.byOrder(plan)) {
      Box box = renumbered[v];
      renumbered[v] = new Box(box.width(), box.height(), next++, box.pin());
    }
    Link[] links = plan.links().toArray(Link[]::new);
    next = 0;
    for (int l : Forest.linksByOrder(plan)) {
      links[l] = new Link(links[l].sources(), links[l].target(), next++, links[l].kind());
    }
    return new Plan(List.of(renumbered), List.of(links), plan.direction(), plan.proportion());
  }

  private static int[] permutation(int size, long seed) {
    Integer[] places = new Integer[size];
    Arrays.setAll(places, i -> i);
    List<Integer> listed = Arrays.asList(places);
    Collections.shuffle(listed, new Random(seed));
    return listed.stream().mapToInt(i -> i).toArray();
  }

  static Layout layout(Plan plan) {
    return CompactLayout.of(plan, Cancel.never());
  }

  /** The plan that remembers a box that was deleted last, with the links from it. */
  static Plan remembering(Plan plan, Plan before, int gone) {
    int last = before.boxes().stream().mapToInt(Box::order).max().orElseThrow();
    int ghost = plan.boxes().size();
    List<Past.GoneLink> links = new ArrayList<>();
    for (Link link : before.links()) {
      int target = ((End.ToBox) link.target()).index();
      if (link.sources().getFirst() == gone) {
        int after = target > gone ? target - 1 : target;
        links.add(new Past.GoneLink(Link.between(ghost, after, link.order()), last));
      }
    }
    Past.GoneBox box = new Past.GoneBox(before.boxes().get(gone).order(), last);
    return new Plan(
        plan.boxes(),
        plan.links(),
        plan.direction(),
        plan.proportion(),
        new Past(List.of(box), links));
  }
}
