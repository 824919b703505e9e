package claimscape.picture;

import claimscape.drawing.Ink;
import claimscape.drawing.Theme;
import java.util.Locale;

/** What an SVG calls its colours. */
public sealed interface Inks {

  /** Those of a theme, for good. */
  record Of(Theme theme) implements Inks {}

  /**
   * Left to a style sheet: every ink is a custom property, and what is drawn in two ways is there
   * twice, in groups of the classes {@code coloured} and {@code colourless}.
   */
  record Open() implements Inks {}

  /** An ink as the value of an attribute. */
  default String colour(Ink ink) {
    return switch (this) {
      case Of(Theme theme) -> theme.hex(ink);
      case Open open -> "var(" + property(ink) + ")";
    };
  }

  /** The custom property of an ink: "--card-line". */
  static String property(Ink ink) {
    return "--" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
