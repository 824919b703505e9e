package claimscape.bench;

import claimscape.drawing.Drawing;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.GrownProject;
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
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints what pictures cost: milliseconds of the processor, the second of two runs, and megabytes,
 * for a map with its legend and its source notes. The arguments are numbers of statements.
 */
public final class PictureFigures {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final Measure MEASURE = new Measure(TYPEFACES);

  private PictureFigures() {}

  /** Writes a picture and gives its bytes. */
  private interface Writer {
    byte[] write() throws IOException;
  }

  public static void main(String[] args) throws IOException {
    List<Integer> sizes =
        args.length == 0
            ? List.of(200, 1_000, 2_000, 5_000)
            : List.of(args).stream().map(Integer::valueOf).toList();
    for (int size : sizes) {
      Project project = GrownProject.of(7, size);
      Easel easel = new Easel(MEASURE, Locale.ENGLISH);
      Drawing[] sheet = new Drawing[1];
      print(
          size,
          "drawing",
          () -> {
            MapDrawing map = easel.draw(project, MapOptions.USUAL, Cancel.never());
            SheetOptions all = new SheetOptions("Figures", "", true, true);
            sheet[0] = new Sheet(MEASURE, Locale.ENGLISH).around(map, project, all);
            return new byte[0];
          });
      System.out.printf(
          Locale.ROOT,
          "%,d statements: %.0f by %.0f px%n",
          size,
          sheet[0].width(),
          sheet[0].height());
      print(size, "svg", () -> Svg.of(sheet[0], Themes.LIGHT).getBytes(StandardCharsets.UTF_8));
      print(size, "pdf", () -> pdf(sheet[0]));
      print(size, "png at scale 1", () -> png(sheet[0]));
    }
  }

  private static byte[] pdf(Drawing sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Pdf(TYPEFACES).write(sheet, Themes.LIGHT, Paper.AS_DRAWN, Optional.empty(), out);
    return out.toByteArray();
  }

  private static byte[] png(Drawing sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Png(TYPEFACES).write(sheet, Themes.LIGHT, 1, out);
    return out.toByteArray();
  }

  private static void print(int size, String what, Writer writer) throws IOException {
    writer.write();
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    byte[] bytes = writer.write();
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    System.out.printf(
        Locale.ROOT,
        "%,6d  %-15s %,6d ms  %5.1f MB%n",
        size,
        what,
        (after - before) / 1_000_000,
        bytes.length / 1e6);
  }
}
