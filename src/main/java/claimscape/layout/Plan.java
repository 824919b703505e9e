package claimscape.layout;

import java.util.List;
import java.util.Objects;

/**
 * What shall be laid out.
 *
 * @param proportion the asked width : height of the whole map
 * @param past what was deleted, whose place stays free for a while
 */
public record Plan(
    List<Box> boxes, List<Link> links, Direction direction, double proportion, Past past) {

  /** 16 : 10, the shape of most screens. */
  public static final double USUAL_PROPORTION = 1.6;

  public Plan {
    boxes = List.copyOf(boxes);
    links = List.copyOf(links);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(past);
    if (!(proportion > 0.01 && proportion < 100)) {
      throw new IllegalArgumentException("a proportion of " + proportion);
    }
    for (Link link : links) {
      for (int source : link.sources()) {
        Objects.checkIndex(source, boxes.size());
      }
      switch (link.target()) {
        case End.ToBox(int index) -> Objects.checkIndex(index, boxes.size());
        case End.ToLink(int index) -> Objects.checkIndex(index, links.size());
      }
    }
    int allBoxes = boxes.size() + past.boxes().size();
    int allLinks = links.size() + past.links().size();
    for (Past.GoneLink gone : past.links()) {
      gone.link().sources().forEach(source -> Objects.checkIndex(source, allBoxes));
      switch (gone.link().target()) {
        case End.ToBox(int index) -> Objects.checkIndex(index, allBoxes);
        case End.ToLink(int index) -> Objects.checkIndex(index, allLinks);
      }
    }
  }

  /** A map from which nothing was deleted. */
  public Plan(List<Box> boxes, List<Link> links, Direction direction, double proportion) {
    this(boxes, links, direction, proportion, Past.NONE);
  }

  /** Root on top, 16 : 10. */
  public static Plan of(List<Box> boxes, List<Link> links) {
    return new Plan(boxes, links, Direction.TOP_DOWN, USUAL_PROPORTION);
  }
}
