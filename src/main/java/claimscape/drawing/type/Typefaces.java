package claimscape.drawing.type;

import claimscape.drawing.Face;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The bundled faces as fonts, loaded once and handed to whoever measures or paints. */
public final class Typefaces {
  /** Fractional and unhinted, so that widths grow evenly with the size and on every machine. */
  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

  /**
   * Loads the faces from the class path.
   *
   * @throws UncheckedIOException if the build lacks a font
   */
  public Typefaces() {
    for (Face face : Face.values()) {
      fonts.put(face, face.bundled() ? load(face) : new Font(Font.SANS_SERIF, Font.PLAIN, 1));
    }
  }

  private static Font load(Face face) {
    try (InputStream in = Typefaces.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IOException("no font at " + face.resource());
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException("not a font: " + face.resource(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A face at a size in px. */
  public Font font(Face face, double size) {
    Font font = fonts.get(face);
    if (font == null) {
      throw new IllegalStateException("every face is loaded: " + face);
    }
    return font.deriveFont((float) size);
  }
}
