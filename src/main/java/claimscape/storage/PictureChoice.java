package claimscape.storage;

import java.util.Locale;

/**
 * How the user wishes pictures of the map to be.
 *
 * @param legend whether roles and lines are explained
 * @param notes whether quotes and sources are listed below
 * @param carriesMap whether the project rides along, to be opened again
 */
public record PictureChoice(
    Kind kind,
    Colours colours,
    Extent extent,
    boolean legend,
    boolean notes,
    boolean carriesMap,
    Texts texts) {

  /** The format. */
  public enum Kind {
    PNG,
    SVG,
    PDF,
    HTML;

    /** With the dot. */
    public String suffix() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** The theme. */
  public enum Colours {
    /** Light; a web page follows its reader's system. */
    AUTO,
    LIGHT,
    DARK,
    PRINT
  }

  /** How much of the map. */
  public enum Extent {
    ALL,
    /** What the filter lets pass. */
    FILTERED,
    SELECTION
  }

  /** How much of the quoted texts a web page gives away. */
  public enum Texts {
    /** The quotes with some words around them. */
    AROUND,
    QUOTES,
    WHOLE,
    NONE
  }

  /** What holds until the user chooses. */
  public static final PictureChoice USUAL =
      new PictureChoice(Kind.PNG, Colours.AUTO, Extent.ALL, true, true, true, Texts.AROUND);

  public PictureChoice withKind(Kind kind) {
    return new PictureChoice(kind, colours, extent, legend, notes, carriesMap, texts);
  }

  public PictureChoice withColours(Colours colours) {
    return new PictureChoice(kind, colours, extent, legend, notes, carriesMap, texts);
  }

  public PictureChoice withExtent(Extent extent) {
    return new PictureChoice(kind, colours, extent, legend, notes, carriesMap, texts);
  }

  public PictureChoice withLegend(boolean legend) {
    return new PictureChoice(kind, colours, extent, legend, notes, carriesMap, texts);
  }

  public PictureChoice withNotes(boolean notes) {
    return new PictureChoice(kind, colours, extent, legend, notes, carriesMap, texts);
  }

  public PictureChoice withMap(boolean carriesMap) {
    return new PictureChoice(kind, colours, extent, legend, notes, carriesMap, texts);
  }

  public PictureChoice withTexts(Texts texts) {
    return new PictureChoice(kind, colours, extent, legend, notes, carriesMap, texts);
  }
}
