package claimscape.layout;

import java.util.List;

/**
 * What was on a map and was deleted. Its place stays free until the next epoch, so that a deletion
 * moves nothing; then it is forgotten.
 *
 * @param boxes the deleted boxes; links know them by indexes that follow those of the plan's boxes
 * @param links the deleted links; they know each other by indexes that follow those of the plan's
 *     links
 */
public record Past(List<GoneBox> boxes, List<GoneLink> links) {

  /** Nothing was ever deleted. */
  public static final Past NONE = new Past(List.of(), List.of());

  public Past {
    boxes = List.copyOf(boxes);
    links = List.copyOf(links);
  }

  /**
   * A deleted box.
   *
   * @param order its creation number
   * @param gone the highest creation number given when it was deleted
   */
  public record GoneBox(int order, int gone) {}

  /**
   * A deleted link.
   *
   * @param gone the highest creation number given when it was deleted
   */
  public record GoneLink(Link link, int gone) {}

  boolean isEmpty() {
    return boxes.isEmpty() && links.isEmpty();
  }
}
