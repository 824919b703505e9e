package claimscape.drawing.map;

import claimscape.argument.Label;
import claimscape.argument.Role;
import claimscape.drawing.Ink;
import java.util.Optional;

/**
 * All that a card shows. Equal sketches give equal cards, so cards are drawn once and kept.
 *
 * @param implicit left unsaid in its source
 * @param loose waiting for a link
 * @param lost with a passage that is no longer in its source
 * @param folded how many statements it stands for
 * @param voice the colour of its voice, where voices have colours
 * @param mostLines how many lines of text it may have
 */
record Sketch(
    Label label,
    Rank rank,
    Byline byline,
    String year,
    String text,
    boolean implicit,
    boolean loose,
    boolean lost,
    int folded,
    Optional<Ink> voice,
    int mostLines) {

  Role role() {
    return label.role();
  }

  double width() {
    return switch (rank) {
      case ROOT -> 330;
      case THESIS -> 280;
      case ORDINARY -> role() == Role.PREMISE ? 196 : 220;
    };
  }
}
