package claimscape.layout;

import java.util.List;

/**
 * A link from one or several boxes to a box or to another link. Links from a box to itself, doubled
 * links and cycles are all allowed.
 *
 * @param sources indexes into {@link Plan#boxes()}, at least one
 * @param order the creation number; the earliest link of a box decides where the box hangs
 * @param kind links of one kind may share a line on their way to a common target; links of unequal
 *     kinds never do, since their heads differ
 */
public record Link(List<Integer> sources, End target, int order, int kind) {

  public Link {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a link without a source");
    }
  }

  /** A link of the only kind there is. */
  public Link(List<Integer> sources, End target, int order) {
    this(sources, target, order, 0);
  }

  /** The plain case: one box to another. */
  public static Link between(int source, int target, int order) {
    return new Link(List.of(source), new End.ToBox(target), order);
  }
}
