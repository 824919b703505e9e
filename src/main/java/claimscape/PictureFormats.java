package claimscape;

import claimscape.analysis.Sieve;
import claimscape.drawing.Drawing;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.drawing.receipt.Clerk;
import claimscape.drawing.receipt.Share;
import claimscape.drawing.sheet.Legend;
import claimscape.drawing.sheet.Sheet;
import claimscape.drawing.sheet.SheetOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.format.Extract;
import claimscape.format.Loss;
import claimscape.format.MapFormat;
import claimscape.format.MapWriter;
import claimscape.format.WriteOptions;
import claimscape.format.Writing;
import claimscape.layout.Cancel;
import claimscape.layout.Direction;
import claimscape.picture.PixelScale;
import claimscape.picture.Png;
import claimscape.picture.Svg;
import claimscape.picture.enclosure.HtmlEnclosure;
import claimscape.picture.html.Dressing;
import claimscape.picture.html.Page;
import claimscape.picture.pdf.Paper;
import claimscape.picture.pdf.Pdf;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.ViewEdit;
import claimscape.storage.ProjectFile;
import claimscape.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Pictures as formats that are written. Their fonts are loaded when the first one is asked for. */
final class PictureFormats {
  private record Studio(Typefaces typefaces, Measure measure, Easel easel) {}

  private final Locale locale;
  private final Words words;
  private Optional<Studio> studio = Optional.empty();

  /**
   * @param locale of the words on a picture that are not the user's own
   */
  PictureFormats(Locale locale) {
    this.locale = locale;
    this.words = Words.of(locale, "claimscape.picture.words", "claimscape.drawing.words");
  }

  /** All of them, in the order in which files are tried. */
  List<MapFormat> all() {
    return List.of(
        format("png", PictureFormats::isPng, this::png),
        format("html", PictureFormats::isPage, this::page),
        format("svg", PictureFormats::isSvg, this::svg),
        format("pdf", PictureFormats::isPdf, this::pdf));
  }

  private static boolean isPng(String head) {
    return head.startsWith("\u0089PNG");
  }

  private static boolean isPage(String head) {
    return HtmlEnclosure.isOurs(head.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static boolean isSvg(String head) {
    return head.replaceFirst("^ï»¿", "").stripLeading().startsWith("<") && head.contains("<svg");
  }

  private static boolean isPdf(String head) {
    return head.startsWith("%PDF-");
  }

  private static MapFormat format(String id, Predicate<String> kind, MapWriter writer) {
    return new MapFormat(
        id, List.of("." + id), new MapFormat.Ability.InOut(new PictureReader(kind), writer));
  }

  private Writing png(Project project, WriteOptions options) throws IOException {
    MapDrawing map = map(project, options);
    Drawing drawing = drawing(map, project, options);
    PixelScale scale = PixelScale.of(drawing, options.scale());
    List<Writing.Piece> pieces =
        new Png(studio().typefaces())
            .panels(drawing, theme(options), scale, enclosed(project, options)).stream()
                .map(panel -> new Writing.Piece(panel.mark(), panel.bytes()))
                .toList();
    List<Loss> losses = arranged(map, options);
    if (pieces.size() > 1) {
      String code = options.carriesMap() ? "loss.tiles" : "loss.tiles.bare";
      List<String> marks = List.of(pieces.getFirst().mark(), pieces.getLast().mark());
      losses.add(new Loss(code, pieces.size(), marks));
    } else if (scale.larger()) {
      losses.add(Loss.of("loss.small", 1));
    } else if (scale.smaller()) {
      losses.add(Loss.of("loss.large", 1));
    }
    return picture(pieces, options, losses);
  }

  private Writing svg(Project project, WriteOptions options) {
    MapDrawing map = map(project, options);
    Drawing drawing = drawing(map, project, options);
    String document = Svg.of(drawing, theme(options), enclosed(project, options));
    return picture(document.getBytes(StandardCharsets.UTF_8), options, arranged(map, options));
  }

  private Writing page(Project project, WriteOptions options) throws IOException {
    MapDrawing map = map(project, options);
    Dressing dressing =
        new Dressing(
            fixed(options), options.notes(), enclosed(project, options), locale.toLanguageTag());
    String page =
        new Page(words::say)
            .of(
                map.drawing(),
                options.legend()
                    ? Optional.of(Legend.alone(studio().measure(), words))
                    : Optional.empty(),
                Clerk.receipts(map, project, share(options), locale),
                dressing);
    return picture(page.getBytes(StandardCharsets.UTF_8), options, arranged(map, options));
  }

  /** The theme that a page keeps, whatever its reader's system says. */
  private static Optional<String> fixed(WriteOptions options) {
    return options.theme() == WriteOptions.Theme.AUTO
        ? Optional.empty()
        : Optional.of(theme(options).name());
  }

  private static Share share(WriteOptions options) {
    return switch (options.texts()) {
      case WriteOptions.Texts.Whole whole -> new Share.Whole();
      case WriteOptions.Texts.None none -> new Share.None();
      case WriteOptions.Texts.Around(int around) -> new Share.Around(around);
    };
  }

  private Writing pdf(Project project, WriteOptions options) throws IOException {
    MapDrawing map = map(project, options);
    Drawing drawing = drawing(map, project, options);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int pages =
        new Pdf(studio().typefaces())
            .write(drawing, theme(options), paper(options), enclosed(project, options), bytes);
    List<Loss> losses = arranged(map, options);
    if (pages > 1) {
      losses.add(Loss.of("loss.page", pages));
    }
    return picture(bytes.toByteArray(), options, losses);
  }

  private static Optional<byte[]> enclosed(Project project, WriteOptions options) {
    return options.carriesMap() ? Optional.of(ProjectFile.write(project)) : Optional.empty();
  }

  /** What is lost where the map is too large for the asked layout. */
  private static List<Loss> arranged(MapDrawing map, WriteOptions options) {
    List<Loss> losses = new ArrayList<>();
    boolean standard = options.notation() == WriteOptions.Notation.STANDARD;
    if (standard && !arrangement(options).holds(map.cards().size())) {
      losses.add(Loss.of("loss.layered", map.cards().size()));
    }
    return losses;
  }

  private static Writing picture(byte[] bytes, WriteOptions options, List<Loss> losses) {
    return picture(List.of(new Writing.Piece("", bytes)), options, losses);
  }

  private static Writing picture(
      List<Writing.Piece> pieces, WriteOptions options, List<Loss> losses) {
    List<Loss> all = new ArrayList<>(losses);
    if (!options.carriesMap()) {
      all.add(Loss.of("loss.map", 1));
    }
    return new Writing(pieces, all);
  }

  /** A picture has no date of its own, so that the same project always gives the same bytes. */
  private Drawing drawing(MapDrawing map, Project project, WriteOptions options) {
    SheetOptions around =
        new SheetOptions(project.header().title(), "", options.legend(), options.notes());
    return new Sheet(studio().measure(), locale).around(map, project, around);
  }

  private MapDrawing map(Project project, WriteOptions options) {
    Extract extract = options.extract();
    Sieve sieve = Sieve.of(project, extract.filter());
    MapOptions shown =
        MapOptions.USUAL
            .withFullText(options.fullText())
            .withDirection(direction(options))
            .withLanes(lanes(options))
            .withNotation(notation(options))
            .withArrangement(arrangement(options))
            .withVoiceColours(extract.voiceColours())
            .withOnly(
                sieve.isOpen() ? Optional.empty() : Optional.of(new TreeSet<>(sieve.statements())));
    return studio().easel().draw(folded(project, extract), shown, Cancel.never());
  }

  /** A view that is there no more folds nothing otherwise. */
  private static Project folded(Project project, Extract extract) {
    return extract
        .folds()
        .map(view -> new ViewEdit.FoldAs(view).applyTo(project))
        .filter(Outcome.Made.class::isInstance)
        .map(made -> ((Outcome.Made) made).after())
        .orElse(project);
  }

  private static Theme theme(WriteOptions options) {
    return switch (options.theme()) {
      case AUTO, LIGHT -> Themes.LIGHT;
      case DARK -> Themes.DARK;
      case PRINT -> Themes.PRINT;
    };
  }

  private static Notation notation(WriteOptions options) {
    return switch (options.notation()) {
      case STANDARD -> Notation.STANDARD;
      case TOULMIN -> Notation.TOULMIN;
      case PROCON -> Notation.PROS_AND_CONS;
    };
  }

  private static Direction direction(WriteOptions options) {
    return switch (options.direction()) {
      case TOP_DOWN -> Direction.TOP_DOWN;
      case BOTTOM_UP -> Direction.BOTTOM_UP;
      case LEFT_RIGHT -> Direction.LEFT_RIGHT;
    };
  }

  private static MapOptions.Arrangement arrangement(WriteOptions options) {
    return switch (options.arrangement()) {
      case COMPACT -> MapOptions.Arrangement.COMPACT;
      case LAYERED -> MapOptions.Arrangement.LAYERED;
    };
  }

  private static MapOptions.Lanes lanes(WriteOptions options) {
    return switch (options.lanes()) {
      case NONE -> MapOptions.Lanes.NONE;
      case SOURCE -> MapOptions.Lanes.BY_SOURCE;
      case VOICE -> MapOptions.Lanes.BY_VOICE;
    };
  }

  private static Paper paper(WriteOptions options) {
    return switch (options.paper()) {
      case SHEET -> Paper.AS_DRAWN;
      case A4 -> Paper.A4;
      case A3 -> Paper.A3;
      case A2 -> Paper.A2;
      case A1 -> Paper.A1;
      case A0 -> Paper.A0;
    };
  }

  private synchronized Studio studio() {
    if (studio.isEmpty()) {
      Typefaces typefaces = new Typefaces();
      Measure measure = new Measure(typefaces);
      studio = Optional.of(new Studio(typefaces, measure, new Easel(measure, locale)));
    }
    return studio.get();
  }
}
