package claimscape.drawing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A colour for every ink.
 *
 * @param name {@code light}, {@code dark} or {@code print}
 * @param colourless whether roles are told apart without colour: bars repeat the underline of their
 *     role
 * @param colours every ink, as 0xRRGGBB
 */
public record Theme(String name, boolean colourless, Map<Ink, Integer> colours) {

  public Theme {
    EnumMap<Ink, Integer> all = new EnumMap<>(Ink.class);
    all.putAll(colours);
    if (all.size() != Ink.values().length) {
      throw new IllegalArgumentException("a theme has a colour for every ink: " + name);
    }
    colours = Collections.unmodifiableMap(all);
  }

  /** The colour of an ink as 0xRRGGBB. */
  public int rgb(Ink ink) {
    Integer colour = colours.get(ink);
    if (colour == null) {
      throw new IllegalStateException("no colour for " + ink);
    }
    return colour;
  }

  /** The colour of an ink as {@code #RRGGBB}. */
  public String hex(Ink ink) {
    return String.format(Locale.ROOT, "#%06X", rgb(ink));
  }

  @Override
  public String toString() {
    return name;
  }
}
