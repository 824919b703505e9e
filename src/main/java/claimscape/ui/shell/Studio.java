package claimscape.ui.shell;

import claimscape.drawing.Drawing;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.sheet.Sheet;
import claimscape.drawing.sheet.SheetOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.picture.Png;
import claimscape.picture.Svg;
import claimscape.picture.pdf.Paper;
import claimscape.picture.pdf.Pdf;
import claimscape.project.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Where maps are drawn; its faces are loaded when the first one is. For any thread. */
public final class Studio {
  /** Pixels for one px at 100 %: sharp on screens and slides. */
  private static final double SCALE = 2;

  private record Tools(Typefaces typefaces, Measure measure, Easel easel) {}

  private final Locale locale;
  private Optional<Tools> tools = Optional.empty();

  public Studio(Locale locale) {
    this.locale = locale;
  }

  private synchronized Tools tools() {
    if (tools.isEmpty()) {
      Typefaces typefaces = new Typefaces();
      Measure measure = new Measure(typefaces);
      tools = Optional.of(new Tools(typefaces, measure, new Easel(measure, locale)));
    }
    return tools.get();
  }

  Measure measure() {
    return tools().measure();
  }

  Easel easel() {
    return tools().easel();
  }

  /**
   * The whole map of a project on a sheet, with its legend and its sources: as it goes into
   * pictures.
   *
   * @param date as the sheet shows it
   */
  public Drawing sheet(Project project, String date, Cancel cancel) {
    MapDrawing map = easel().draw(project, MapOptions.USUAL, cancel);
    SheetOptions options = new SheetOptions(project.header().title(), date, true, true);
    return new Sheet(measure(), locale).around(map, project, options);
  }

  /**
   * The bytes of a PNG.
   *
   * @param enclosed the bytes of the project, if they ride along
   * @throws IOException if the drawing is too large for a picture
   */
  public byte[] png(Drawing drawing, Optional<byte[]> enclosed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Png(tools().typefaces()).write(drawing, Themes.LIGHT, SCALE, enclosed, bytes);
    return bytes.toByteArray();
  }

  /** A PDF, and how many pages show the drawing. */
  @SuppressWarnings("ArrayRecordComponent")
  record Document(byte[] bytes, int pages) {}

  /**
   * A PDF on one page as large as the drawing, or a poster where there is no such page.
   *
   * @throws IOException if a face cannot be read
   */
  Document pdf(Drawing drawing, Optional<byte[]> enclosed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int pages =
        new Pdf(tools().typefaces()).write(drawing, Themes.LIGHT, Paper.AS_DRAWN, enclosed, bytes);
    return new Document(bytes.toByteArray(), pages);
  }

  /** The bytes of an SVG. */
  public byte[] svg(Drawing drawing, Optional<byte[]> enclosed) {
    return Svg.of(drawing, Themes.LIGHT, enclosed).getBytes(StandardCharsets.UTF_8);
  }
}
