package claimscape.ui.fx;

import claimscape.drawing.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

/**
 * The bundled faces. Each weight is a family of its own to JavaFX, so a style names the family
 * {@code Inter SemiBold} and never a weight.
 */
public final class Fonts {
  public static final String UI = "Inter";
  public static final String UI_MEDIUM = "Inter Medium";
  public static final String UI_SEMIBOLD = "Inter SemiBold";
  public static final String TEXT = "Source Serif 4";
  public static final String TEXT_SEMIBOLD = "Source Serif 4 SemiBold";
  public static final String ARABIC = "Noto Naskh Arabic";
  public static final String UI_ARABIC = "Noto Sans Arabic";

  private static final String FOLDER = "/claimscape/assets/fonts/";
  private static final List<String> FACES =
      List.of(
          "inter/Inter-Regular.ttf",
          "inter/Inter-Italic.ttf",
          "inter/Inter-Medium.ttf",
          "inter/Inter-SemiBold.ttf",
          "source-serif-4/SourceSerif4-Regular.ttf",
          "source-serif-4/SourceSerif4-Italic.ttf",
          "source-serif-4/SourceSerif4-SemiBold.ttf",
          "noto-naskh-arabic/NotoNaskhArabic-Regular.ttf",
          "noto-sans-arabic/NotoSansArabic-Regular.ttf",
          "noto-sans-arabic/NotoSansArabic-SemiBold.ttf");

  private Fonts() {}

  /** Makes the faces known to JavaFX; again does no harm. */
  static void load() {
    for (String face : FACES) {
      try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + face)) {
        if (in == null || Font.loadFont(in, 13) == null) {
          throw new IllegalStateException("the build lacks the face " + face);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A face of a drawing as a font of the window, which knows each weight as a family. */
  public static Font of(Face face, double size) {
    if (face == Face.OTHER) {
      return Font.font("System", size);
    }
    String family =
        switch (face.weight()) {
          case 500 -> face.family() + " Medium";
          case 600 -> face.family() + " SemiBold";
          default -> face.family();
        };
    return Font.font(
        family, FontWeight.NORMAL, face.italic() ? FontPosture.ITALIC : FontPosture.REGULAR, size);
  }
}
