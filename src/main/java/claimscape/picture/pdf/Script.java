package claimscape.picture.pdf;

import claimscape.drawing.Ink;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Theme;
import claimscape.drawing.Tone;
import claimscape.picture.Numbers;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The operators of one page (ISO 32000-2, annex A), in px of the sheet with y downwards. */
final class Script implements Path.Pen {
  private final StringBuilder out = new StringBuilder();
  private final Theme theme;
  private final SortedSet<Integer> opacities = new TreeSet<>();

  Script(Theme theme) {
    this.theme = theme;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** The opacities in use, in hundredths; each is a graphics state named {@code A} and this. */
  SortedSet<Integer> opacities() {
    return opacities;
  }

  Script say(String operator, double... operands) {
    for (double operand : operands) {
      out.append(Numbers.shown(operand)).append(' ');
    }
    out.append(operator).append('\n');
    return this;
  }

  Script raw(String line) {
    out.append(line).append('\n');
    return this;
  }

  /** A matrix needs more digits than a place. */
  Script matrix(double scale, double dx, double dy) {
    String by = exact(scale);
    return raw(by + " 0 0 -" + by + " " + Numbers.shown(dx) + " " + Numbers.shown(dy) + " cm");
  }

  /** The operator that makes all that follows smaller. */
  static String scaling(double scale) {
    return exact(scale) + " 0 0 " + exact(scale) + " 0 0 cm";
  }

  private static String exact(double number) {
    return BigDecimal.valueOf(Math.round(number * 1e6), 6).toPlainString();
  }

  Script box(double x, double y, double width, double height) {
    return say("re", x, y, width, height);
  }

  Script fill(Tone tone) {
    colour(tone, "rg");
    return this;
  }

  void stroke(Stroke stroke) {
    colour(stroke.tone(), "RG");
    say("w", stroke.width());
    out.append(stroke.round() ? "1 J 1 j " : "0 J 0 j ");
    out.append(
            stroke.dash().lengths().stream()
                .map(Numbers::shown)
                .collect(Collectors.joining(" ", "[", "]")))
        .append(" 0 d\n");
  }

  private void colour(Tone tone, String operator) {
    int opacity = (int) Math.round(100 * tone.opacity());
    opacities.add(opacity);
    out.append("/A").append(opacity).append(" gs ");
    int rgb = theme.rgb(tone.ink());
    for (int shift = 16; shift >= 0; shift -= 8) {
      long thousandths = Math.round((rgb >> shift & 0xFF) * 1000 / 255.0);
      out.append(BigDecimal.valueOf(thousandths, 3).toPlainString()).append(' ');
    }
    out.append(operator).append('\n');
  }

  void fill(Ink ink) {
    fill(Tone.of(ink));
  }

  @Override
  public void moveTo(double x, double y) {
    say("m", x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    say("l", x, y);
  }

  @Override
  public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
    say("c", x1, y1, x2, y2, x, y);
  }

  @Override
  public void close() {
    say("h");
  }
}
