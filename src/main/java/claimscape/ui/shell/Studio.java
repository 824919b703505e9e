package claimscape.ui.shell;

import claimscape.drawing.Drawing;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.receipt.Clerk;
import claimscape.drawing.receipt.Share;
import claimscape.drawing.sheet.Legend;
import claimscape.drawing.sheet.Sheet;
import claimscape.drawing.sheet.SheetOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.format.Writing;
import claimscape.layout.Cancel;
import claimscape.picture.PixelScale;
import claimscape.picture.Png;
import claimscape.picture.Svg;
import claimscape.picture.html.Dressing;
import claimscape.picture.html.Page;
import claimscape.picture.pdf.Paper;
import claimscape.picture.pdf.Pdf;
import claimscape.project.Project;
import claimscape.storage.PictureChoice;
import claimscape.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where maps are drawn; its faces are loaded when the first one is. For any thread. */
public final class Studio {
  /** Pixels for one px at 100 %: sharp on screens and slides. */
  private static final double SCALE = 2;

  /** As many pixels are painted, packed and handed on while one waits for the clipboard. */
  private static final double CLIPPED = 8e6;

  /** Words around a quote on a web page. */
  private static final int AROUND = 30;

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
   * The whole map of a project on a sheet, with its legend and its sources: as it goes onto the
   * clipboard.
   *
   * @param date as the sheet shows it
   */
  public Drawing sheet(Project project, String date, Cancel cancel) {
    return sheet(project, date, PictureChoice.USUAL, MapOptions.USUAL, cancel);
  }

  /**
   * A map on a sheet.
   *
   * @param manner what is drawn of it, and how
   */
  Drawing sheet(
      Project project, String date, PictureChoice choice, MapOptions manner, Cancel cancel) {
    MapDrawing map = easel().draw(project, manner, cancel);
    SheetOptions options =
        new SheetOptions(project.header().title(), date, choice.legend(), choice.notes());
    return new Sheet(measure(), locale).around(map, project, options);
  }

  /**
   * The bytes of a web page of a map.
   *
   * @param manner what is drawn of it, and how
   * @param enclosed the bytes of the project, if they ride along
   * @throws IOException if the parts of a page cannot be read
   */
  byte[] page(
      Project project,
      PictureChoice choice,
      MapOptions manner,
      Optional<byte[]> enclosed,
      Cancel cancel)
      throws IOException {
    MapDrawing map = easel().draw(project, manner, cancel);
    Words words = Words.of(locale, "claimscape.picture.words", "claimscape.drawing.words");
    Optional<String> fixed =
        choice.colours() == PictureChoice.Colours.AUTO
            ? Optional.empty()
            : Optional.of(theme(choice).name());
    return new Page(words::say)
        .of(
            map.drawing(),
            choice.legend() ? Optional.of(Legend.alone(measure(), words)) : Optional.empty(),
            Clerk.receipts(map, project, share(choice), locale),
            new Dressing(fixed, choice.notes(), enclosed, locale.toLanguageTag()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Share share(PictureChoice choice) {
    return switch (choice.texts()) {
      case AROUND -> new Share.Around(AROUND);
      case QUOTES -> new Share.Around(0);
      case WHOLE -> new Share.Whole();
      case NONE -> new Share.None();
    };
  }

  static Theme theme(PictureChoice choice) {
    return switch (choice.colours()) {
      case AUTO, LIGHT -> Themes.LIGHT;
      case DARK -> Themes.DARK;
      case PRINT -> Themes.PRINT;
    };
  }

  /**
   * A map as PNG: one picture, or as many as its words need.
   *
   * @param enclosed the bytes of the project, if they ride along in the first
   * @throws IOException if a face cannot be read
   */
  List<Writing.Piece> png(Drawing drawing, Theme theme, Optional<byte[]> enclosed)
      throws IOException {
    return new Png(tools().typefaces())
        .panels(drawing, theme, PixelScale.of(drawing, SCALE), enclosed).stream()
            .map(panel -> new Writing.Piece(panel.mark(), panel.bytes()))
            .toList();
  }

  /** The same in light colours. */
  public List<Writing.Piece> png(Drawing drawing, Optional<byte[]> enclosed) throws IOException {
    return png(drawing, Themes.LIGHT, enclosed);
  }

  /**
   * A PNG for the clipboard, in light colours: as sharp as can be had at once, and nothing where
   * one picture with words that can be read would be too large.
   *
   * @throws IOException if a face cannot be read
   */
  public Optional<byte[]> clipped(Drawing drawing) throws IOException {
    double soon = Math.sqrt(CLIPPED / (drawing.width() * drawing.height()));
    PixelScale scale = PixelScale.of(drawing, Math.min(SCALE, soon));
    return scale.panes().size() > 1
        ? Optional.empty()
        : Optional.of(
            new Png(tools().typefaces())
                .panels(drawing, Themes.LIGHT, scale, Optional.empty())
                .getFirst()
                .bytes());
  }

  /** A PDF, and how many pages show the drawing. */
  @SuppressWarnings("ArrayRecordComponent")
  record Document(byte[] bytes, int pages) {}

  /**
   * A PDF on one page as large as the drawing, or a poster where there is no such page.
   *
   * @throws IOException if a face cannot be read
   */
  Document pdf(Drawing drawing, Theme theme, Optional<byte[]> enclosed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int pages = new Pdf(tools().typefaces()).write(drawing, theme, Paper.AS_DRAWN, enclosed, bytes);
    return new Document(bytes.toByteArray(), pages);
  }

  /** The bytes of an SVG in light colours. */
  public byte[] svg(Drawing drawing, Optional<byte[]> enclosed) {
    return svg(drawing, Themes.LIGHT, enclosed);
  }

  byte[] svg(Drawing drawing, Theme theme, Optional<byte[]> enclosed) {
    return Svg.of(drawing, theme, enclosed).getBytes(StandardCharsets.UTF_8);
  }
}
