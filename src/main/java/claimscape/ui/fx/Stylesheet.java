package claimscape.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A style sheet written in px at 100 %, handed to JavaFX at another scale. */
record Stylesheet(String css) {
  private static final Pattern PX = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

  /** Lines up to this width stay as they are, so that a hairline stays one. */
  private static final double LINE = 2;

  static Stylesheet read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no style sheet " + name + " beside " + beside);
      }
      return new Stylesheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheet as an address that JavaFX reads it from. */
  String at(double scale) {
    byte[] bytes = scaled(scale).getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  String scaled(double scale) {
    return PX.matcher(css).replaceAll(size -> px(size, scale));
  }

  private static String px(MatchResult size, double scale) {
    double px = Double.parseDouble(size.group(1));
    return px <= LINE ? size.group() : String.format(Locale.ROOT, "%.2fpx", px * scale);
  }
}
