package claimscape.drawing;

import java.util.List;

/**
 * A picture as a list of marks, in inks that a {@link Theme} resolves: one drawing can be painted
 * in any theme, on the screen and into every picture format.
 *
 * @param width px at 100 %
 * @param height px at 100 %
 * @param title what the picture shows
 * @param description in words, for those who cannot see it
 * @param groups in the order of painting
 */
public record Drawing(
    double width, double height, String title, String description, List<Group> groups) {

  public Drawing {
    groups = List.copyOf(groups);
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("a drawing of " + width + " by " + height);
    }
  }

  /** The size of the smallest words, px; without any, that of words on a card. */
  public double smallestWords() {
    double smallest = 13;
    for (Group group : groups) {
      for (Mark mark : group.marks()) {
        if (mark instanceof Mark.Words words) {
          smallest = Math.min(smallest, words.size());
        }
      }
    }
    return smallest;
  }
}
