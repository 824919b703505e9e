package claimscape.picture.pdf;

import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Stroke;
import claimscape.drawing.Theme;
import claimscape.drawing.Tone;
import claimscape.drawing.poster.Pane;
import claimscape.drawing.type.Line;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Style;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes the pages of one document. */
final class Sheets {
  private static final Style FOOT = new Style(Face.SANS, 8, 12);
  private static final double TICK = 14;

  private final PDDocument document;
  private final Drawing drawing;
  private final Theme theme;
  private final Tiling tiling;
  private final Faces faces;
  private final Measure measure;
  private final Structure structure = new Structure();

  Sheets(
      PDDocument document,
      Drawing drawing,
      Theme theme,
      Tiling tiling,
      Faces faces,
      Measure measure) {
    this.document = document;
    this.drawing = drawing;
    this.theme = theme;
    this.tiling = tiling;
    this.faces = faces;
    this.measure = measure;
  }

  void write() throws IOException {
    List<Pane> tiles = tiling.panes();
    if (tiles.size() > 1) {
      pageMap(tiles);
    }
    for (int i = 0; i < tiles.size(); i++) {
      PDPage page = begin();
      Script script = new Script(theme);
      Letters letters = new Letters(faces, script);
      double m = tiling.margin();
      script.raw("/Artifact BMC q").matrix(1, 0, tiling.pageHeight());
      script.fill(Ink.PAGE);
      script.box(0, 0, tiling.pageWidth(), tiling.pageHeight()).raw("f Q EMC");
      Pane tile = tiles.get(i);
      script.raw("q");
      script.matrix(
          tiling.scale(),
          m - tile.x() * tiling.scale(),
          tiling.pageHeight() - m + tile.y() * tiling.scale());
      script.box(tile.x(), tile.y(), tile.width(), tile.height()).raw("W n");
      for (Group group : drawing.groups()) {
        if (tile.shows(group)) {
          script.raw(structure.begun(group, page));
          paint(group, tile, script, letters);
          script.raw("EMC");
        }
      }
      script.raw("Q");
      if (tiles.size() > 1) {
        script.raw("/Artifact BMC q").matrix(1, 0, tiling.pageHeight());
        marks(i, tiles, script, letters);
        script.raw("Q EMC");
      }
      end(page, script);
    }
    structure.finish(document);
  }

  private PDPage begin() {
    PDPage page =
        new PDPage(new PDRectangle((float) tiling.pageWidth(), (float) tiling.pageHeight()));
    document.addPage(page);
    structure.page(page);
    return page;
  }

  private void end(PDPage page, Script script) throws IOException {
    COSDictionary states = new COSDictionary();
    for (int opacity : script.opacities()) {
      COSDictionary state = new COSDictionary();
      state.setItem(COSName.CA, new COSFloat(opacity / 100f));
      state.setItem(COSName.CA_NS, new COSFloat(opacity / 100f));
      states.setItem(COSName.getPDFName("A" + opacity), state);
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, faces.resources());
    resources.setItem(COSName.EXT_G_STATE, states);
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    page.getCOSObject().setItem(COSName.CONTENTS, Subset.stream(document, script.bytes()));
  }

  private void paint(Group group, Pane tile, Script script, Letters letters) {
    script.raw("q").say("cm", 1, 0, 0, 1, group.x(), group.y());
    for (Mark mark : group.marksIn(theme)) {
      switch (mark) {
        case Mark.Shape shape -> shape(shape, script);
        case Mark.Words words -> {
          if (!words.text().isBlank() && tile.shows(group, words)) {
            letters.set(words);
          }
        }
        case Mark.Choice choice -> throw new IllegalStateException("a choice that was not made");
      }
    }
    script.raw("Q");
  }

  private static void shape(Mark.Shape shape, Script script) {
    shape
        .fill()
        .ifPresent(
            tone -> {
              script.fill(tone);
              shape.path().trace(script);
              script.raw("f");
            });
    shape
        .stroke()
        .ifPresent(
            stroke -> {
              script.stroke(stroke);
              shape.path().trace(script);
              script.raw("S");
            });
  }

  /** Where the neighbours begin and end, which page this is, and where it lies. */
  private void marks(int index, List<Pane> tiles, Script script, Letters letters) {
    double m = tiling.margin();
    double right = tiling.pageWidth() - m;
    double bottom = tiling.pageHeight() - m;
    int count = tiles.size();
    int columns = tiling.columns();
    int column = index % columns;
    int row = index / columns;
    double scale = tiling.scale();
    Pane tile = tiles.get(index);
    script.stroke(Stroke.of(Ink.THIRD, .5));
    if (column > 0) {
      upright(m + (tiles.get(index - 1).right() - tile.x()) * scale, m, bottom, script);
    }
    if (column < columns - 1) {
      upright(m + (tiles.get(index + 1).x() - tile.x()) * scale, m, bottom, script);
    }
    if (row > 0) {
      level(m + (tiles.get(index - columns).bottom() - tile.y()) * scale, m, right, script);
    }
    if (row < tiling.rows() - 1) {
      level(m + (tiles.get(index + columns).y() - tile.y()) * scale, m, right, script);
    }
    double y = bottom + 6;
    small(measure.cut(drawing.title(), FOOT, right - m - 180), m + 2 * TICK, y, letters);
    Line place = measure.line((index + 1) + " / " + count, FOOT);
    double cell = Math.min(12, 90.0 / columns);
    double grid = right - 2 * TICK - cell * columns;
    small(place, grid - 10 - place.width(), y, letters);
    double high = Math.min(8, 20.0 / tiling.rows());
    for (int i = 0; i < count; i++) {
      script.fill(new Tone(Ink.TEXT, i == index ? 1 : .25));
      int down = i / columns;
      double left = grid + i % columns * cell;
      script.box(left, y + down * high, cell - .75, high - .75);
      script.raw("f");
    }
  }

  private static void upright(double x, double top, double bottom, Script script) {
    script.moveTo(x, top - TICK);
    script.lineTo(x, top);
    script.moveTo(x, bottom);
    script.lineTo(x, bottom + TICK);
    script.raw("S");
  }

  private static void level(double y, double left, double right, Script script) {
    script.moveTo(left - TICK, y);
    script.lineTo(left, y);
    script.moveTo(right, y);
    script.lineTo(right + TICK, y);
    script.raw("S");
  }

  private static void small(Line line, double x, double top, Letters letters) {
    line.set(
        Part.FRAME,
        x,
        top + line.style().baseline(),
        Tone.of(Ink.TEXT),
        mark -> letters.set((Mark.Words) mark));
  }

  /** The whole poster on one page: what lies on which of the pages that follow. */
  private void pageMap(List<Pane> tiles) throws IOException {
    PDPage page = begin();
    Script script = new Script(theme);
    Letters letters = new Letters(faces, script);
    double m = Math.max(24, tiling.margin());
    double title = 40;
    double scale =
        Math.min(
            (tiling.pageWidth() - 2 * m) / drawing.width(),
            (tiling.pageHeight() - 2 * m - title) / drawing.height());
    script.raw("/Artifact BMC q").matrix(1, 0, tiling.pageHeight());
    script.fill(Ink.PAGE);
    script.box(0, 0, tiling.pageWidth(), tiling.pageHeight()).raw("f");
    Style large = new Style(Face.SERIF_BOLD, 20, 26);
    small(measure.cut(drawing.title(), large, tiling.pageWidth() - 2 * m), m, m, letters);
    script.say("cm", 1, 0, 0, 1, m, m + title);
    blocks(scale, script);
    double figure =
        Math.min(60, .4 * scale * Math.min(tiles.getFirst().width(), tiles.getFirst().height()));
    Style numbers = new Style(Face.SANS_BOLD, Math.max(Tiling.SMALLEST, figure), 1.2 * figure);
    for (int i = 0; i < tiles.size(); i++) {
      Pane tile = tiles.get(i);
      script.stroke(Stroke.of(Ink.FOCUS, 1));
      script.box(tile.x() * scale, tile.y() * scale, tile.width() * scale, tile.height() * scale);
      script.raw("S");
      Line number = measure.line(Integer.toString(i + 1), numbers);
      double cx = scale * (tile.x() + tile.width() / 2) - number.width() / 2;
      double cy = scale * (tile.y() + tile.height() / 2) + .35 * numbers.size();
      number.set(
          Part.FRAME, cx, cy, new Tone(Ink.FOCUS, 1), mark -> letters.set((Mark.Words) mark));
    }
    script.raw("Q EMC");
    end(page, script);
  }

  /** Cards as blocks: enough to find one's way. */
  private void blocks(double scale, Script script) {
    script.raw("q").raw(Script.scaling(scale)).fill(new Tone(Ink.SECOND, .35));
    for (Group group : drawing.groups()) {
      for (Mark mark : group.marks()) {
        if (mark instanceof Mark.Shape shape && shape.part() == Part.BODY) {
          shape.path().moved(group.x(), group.y()).trace(script);
          script.raw("f");
        }
      }
    }
    script.raw("Q");
  }
}
