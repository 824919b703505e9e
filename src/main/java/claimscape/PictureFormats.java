package claimscape;

import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.format.Loss;
import claimscape.format.MapFormat;
import claimscape.format.WriteOptions;
import claimscape.format.Writing;
import claimscape.layout.Cancel;
import claimscape.picture.Png;
import claimscape.picture.Svg;
import claimscape.project.Project;
import claimscape.storage.ProjectFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Pictures as formats that are written. Their fonts are loaded when the first one is asked for. */
final class PictureFormats {
  private static final Predicate<String> PNG = head -> head.startsWith("\u0089PNG");
  private static final Predicate<String> SVG =
      head -> head.replaceFirst("^ï»¿", "").stripLeading().startsWith("<") && head.contains("<svg");

  private record Studio(Typefaces typefaces, Easel easel) {}

  private final Locale locale;
  private Optional<Studio> studio = Optional.empty();

  /**
   * @param locale of the words on a picture that are not the user's own
   */
  PictureFormats(Locale locale) {
    this.locale = locale;
  }

  MapFormat png() {
    return new MapFormat(
        "png", List.of(".png"), new MapFormat.Ability.InOut(new PictureReader(PNG), this::png));
  }

  MapFormat svg() {
    return new MapFormat(
        "svg", List.of(".svg"), new MapFormat.Ability.InOut(new PictureReader(SVG), this::svg));
  }

  private Writing png(Project project, WriteOptions options) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Png(studio().typefaces())
        .write(
            map(project, options).drawing(),
            theme(options),
            options.scale(),
            enclosed(project, options),
            bytes);
    return picture(bytes.toByteArray(), options);
  }

  private Writing svg(Project project, WriteOptions options) {
    String document =
        Svg.of(map(project, options).drawing(), theme(options), enclosed(project, options));
    return picture(document.getBytes(StandardCharsets.UTF_8), options);
  }

  private static Optional<byte[]> enclosed(Project project, WriteOptions options) {
    return options.carriesMap() ? Optional.of(ProjectFile.write(project)) : Optional.empty();
  }

  private static Writing picture(byte[] bytes, WriteOptions options) {
    return new Writing(bytes, options.carriesMap() ? List.of() : List.of(Loss.of("loss.map", 1)));
  }

  private MapDrawing map(Project project, WriteOptions options) {
    MapOptions shown = MapOptions.USUAL.withFullText(options.fullText());
    return studio().easel().draw(project, shown, Cancel.never());
  }

  private static Theme theme(WriteOptions options) {
    return switch (options.theme()) {
      case LIGHT -> Themes.LIGHT;
      case DARK -> Themes.DARK;
      case PRINT -> Themes.PRINT;
    };
  }

  private synchronized Studio studio() {
    if (studio.isEmpty()) {
      Typefaces typefaces = new Typefaces();
      studio = Optional.of(new Studio(typefaces, new Easel(new Measure(typefaces), locale)));
    }
    return studio.get();
  }
}
