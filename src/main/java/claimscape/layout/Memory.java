package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A plan together with what was deleted from it, as it was in the eyes of each epoch: an epoch
 * knows what was still there when it began. Where much was deleted since, the oldest deletions are
 * forgotten at once, a batch at a time, for a map shall not be full of holes.
 */
final class Memory {

  private static final int NEVER = Integer.MAX_VALUE;
  private static final int LEAST_BATCH = 3;
  private static final int SHARE = 8;
  private static final double HEIGHT_STEP = 1.1;

  /** The boxes and links of the plan, and after them the deleted ones. */
  final Plan plan;

  /** How many boxes are not deleted. */
  final int present;

  private final Forest whole;
  private final int[] boxGone;
  private final int[] linkGone;

  Memory(Plan given) {
    present = given.boxes().size();
    Past past = given.past();
    List<Box> boxes = new ArrayList<>(given.boxes());
    double width = Grid.usual(given.boxes());
    double height = height(given.boxes());
    for (Past.GoneBox gone : past.boxes()) {
      boxes.add(Box.free(width, height, gone.order()));
    }
    List<Link> links = new ArrayList<>(given.links());
    past.links().forEach(gone -> links.add(gone.link()));
    plan = past.isEmpty() ? given : new Plan(boxes, links, given.direction(), given.proportion());
    boxGone = new int[boxes.size()];
    linkGone = new int[links.size()];
    Arrays.fill(boxGone, NEVER);
    Arrays.fill(linkGone, NEVER);
    for (int i = 0; i < past.boxes().size(); i++) {
      boxGone[present + i] = past.boxes().get(i).gone();
    }
    for (int i = 0; i < past.links().size(); i++) {
      linkGone[given.links().size() + i] = past.links().get(i).gone();
    }
    whole = Forest.of(plan);
  }

  /** About the mean height of boxes, in steps, so that it hardly changes. */
  private static double height(List<Box> boxes) {
    double mean = boxes.stream().mapToDouble(Box::height).average().orElseThrow();
    return Math.pow(HEIGHT_STEP, Math.rint(Math.log(mean) / Math.log(HEIGHT_STEP)));
  }

  /** Whether a box is there; others only keep their place free. */
  boolean isPresent(int v) {
    return v < present;
  }

  /** What an epoch knows that begins with a creation number. */
  Known at(double epoch) {
    if (present == plan.boxes().size() && linkGone.length == plan.links().size()) {
      boolean untouched = Arrays.stream(linkGone).allMatch(gone -> gone == NEVER);
      if (untouched) {
        return new Known(whole, new boolean[boxGone.length], new boolean[linkGone.length]);
      }
    }
    boolean[] box = new boolean[boxGone.length];
    List<Integer> kept = new ArrayList<>();
    int early = 0;
    for (int v = 0; v < box.length; v++) {
      box[v] = boxGone[v] < epoch;
      boolean before = !box[v] && plan.boxes().get(v).order() < epoch;
      early += before ? 1 : 0;
      if (before && !isPresent(v)) {
        kept.add(v);
      }
    }
    kept.sort(Comparator.comparingInt((Integer v) -> boxGone[v]).thenComparing(v -> v));
    int batch = Math.max(LEAST_BATCH, early / SHARE);
    for (int i = 0; i < kept.size() - kept.size() % batch; i++) {
      box[kept.get(i)] = true;
    }
    boolean[] link = new boolean[linkGone.length];
    int[] hosts = Forest.hosts(plan);
    for (int l = 0; l < link.length; l++) {
      link[l] =
          linkGone[l] < epoch
              || box[hosts[l]]
              || plan.links().get(l).sources().stream().anyMatch(v -> box[v]);
    }
    return new Known(Forest.of(plan, box, link), box, link);
  }

  /**
   * What an epoch knows.
   *
   * @param forest of all that it knows
   * @param lostBoxes what it does not know any more
   * @param lostLinks likewise
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Known(Forest forest, boolean[] lostBoxes, boolean[] lostLinks) {}
}
