package claimscape.picture;

import claimscape.drawing.Drawing;
import claimscape.drawing.Theme;
import claimscape.drawing.poster.Pane;
import claimscape.drawing.type.Typefaces;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes drawings as PNG (ISO/IEC 15948), truecolour, 8 bits a channel. The picture is painted and
 * written stripe by stripe and never held as a whole, so it may have any size.
 */
public final class Png {
  private static final int STRIPE_PIXELS = 2_000_000;

  /**
   * One of the pictures of a drawing.
   *
   * @param mark what its name ends in, or nothing
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Panel(String mark, byte[] bytes) {}

  private final Typefaces typefaces;

  public Png(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * Writes a drawing alone; the stream stays open.
   *
   * @throws IOException if the stream breaks
   */
  public void write(Drawing drawing, Theme theme, double scale, OutputStream out)
      throws IOException {
    write(drawing, theme, scale, Optional.empty(), out);
  }

  /**
   * Writes a drawing; the stream stays open.
   *
   * @param scale px of the picture for one px of the drawing; 2 is sharp on most screens
   * @param enclosed what rides along, to be found again by {@link
   *     claimscape.picture.enclosure.Enclosure#in}
   * @throws IOException if the stream breaks
   */
  public void write(
      Drawing drawing, Theme theme, double scale, Optional<byte[]> enclosed, OutputStream out)
      throws IOException {
    write(drawing, theme, scale, Pane.whole(drawing), enclosed, out);
  }

  /**
   * Writes as many pictures as a drawing takes; what rides along is in the first.
   *
   * @throws IOException if a face cannot be read
   */
  public List<Panel> panels(
      Drawing drawing, Theme theme, PixelScale scale, Optional<byte[]> enclosed)
      throws IOException {
    List<Panel> panels = new ArrayList<>();
    for (Pane pane : scale.panes()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Optional<byte[]> inside = panels.isEmpty() ? enclosed : Optional.empty();
      write(drawing, theme, scale.scale(), pane, inside, bytes);
      panels.add(new Panel(scale.mark(panels.size()), bytes.toByteArray()));
    }
    return panels;
  }

  private void write(
      Drawing drawing,
      Theme theme,
      double scale,
      Pane pane,
      Optional<byte[]> enclosed,
      OutputStream out)
      throws IOException {
    int width = pixels(pane.width() * scale);
    int height = pixels(pane.height() * scale);
    Java2dPainter painter = new Java2dPainter(typefaces, theme);
    PngStream png = new PngStream(out, width, height, 96 * scale);
    png.text("Title", drawing.title());
    png.text("Description", drawing.description());
    png.text("Software", "Claimscape");
    if (enclosed.isPresent()) {
      png.enclose(enclosed.get());
    }
    int rows = Math.max(1, Math.min(height, STRIPE_PIXELS / width));
    BufferedImage stripe = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) stripe.getRaster().getDataBuffer()).getData();
    for (int top = 0; top < height; top += rows) {
      Graphics2D graphics = stripe.createGraphics();
      graphics.translate(-pane.x() * scale, -top - pane.y() * scale);
      graphics.scale(scale, scale);
      double from = pane.y() + top / scale;
      painter.paint(drawing, graphics, new Pane(pane.x(), from, (width + 1) / scale, rows / scale));
      graphics.dispose();
      for (int row = 0; row < Math.min(rows, height - top); row++) {
        png.row(pixels, row * width);
      }
    }
    png.end();
  }

  private static int pixels(double length) {
    long pixels = Math.max(1, (long) Math.ceil(length - 1e-6));
    if (pixels > Integer.MAX_VALUE / 4) {
      throw new IllegalArgumentException("no PNG is " + pixels + " px wide or high");
    }
    return (int) pixels;
  }
}
