package claimscape.drawing;

import java.util.List;
import java.util.Optional;

/** One mark on the sheet. Coordinates are px at 100 %, from the origin of the mark's group. */
public sealed interface Mark {

  /** A path that is filled, then stroked. */
  record Shape(Part part, Path path, Optional<Tone> fill, Optional<Stroke> stroke) implements Mark {

    public static Shape filled(Part part, Ink ink, Path path) {
      return new Shape(part, path, Optional.of(Tone.of(ink)), Optional.empty());
    }

    public static Shape stroked(Part part, Stroke stroke, Path path) {
      return new Shape(part, path, Optional.empty(), Optional.of(stroke));
    }
  }

  /**
   * A run of words in one face and one direction.
   *
   * @param x the left edge, whatever the direction
   * @param width of the run as it was measured; a painter whose font runs wider squeezes it
   */
  record Words(
      Part part,
      String text,
      double x,
      double baseline,
      double width,
      Face face,
      double size,
      Tone tone,
      boolean rightToLeft)
      implements Mark {}

  /** One thing drawn in two ways: with colours, and without. */
  record Choice(List<Mark> coloured, List<Mark> colourless) implements Mark {
    public Choice {
      coloured = List.copyOf(coloured);
      colourless = List.copyOf(colourless);
    }
  }
}
