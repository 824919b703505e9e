package claimscape;

import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.map.Cases;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.GrownProject;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.drawing.map.Notations;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.format.Formats;
import claimscape.format.WriteOptions;
import claimscape.layout.Cancel;
import claimscape.layout.Rect;
import claimscape.project.Project;
import claimscape.storage.Opening;
import claimscape.ui.shell.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A map, and how it is to be drawn into a picture with its sources. */
final class ShownMap {
  private static final Easel EASEL = new Easel(new Measure(new Typefaces()), Locale.ENGLISH);
  private static final Formats FORMATS = Wiring.formats(Locale.ENGLISH);

  static final WriteOptions FULL = WriteOptions.USUAL.withFullText(true).withNotes(true);

  private final String name;
  private final Project project;
  private final WriteOptions options;
  private Optional<MapDrawing> drawn = Optional.empty();
  private Optional<SeenSvg> seen = Optional.empty();

  ShownMap(String name, Project project, WriteOptions options) {
    this.name = name;
    this.project = project;
    this.options = options;
  }

  Project project() {
    return project;
  }

  WriteOptions options() {
    return options;
  }

  @Override
  public String toString() {
    return "%s, %s, %s, lanes %s"
        .formatted(name, options.notation(), options.theme(), options.lanes());
  }

  /**
   * Every map in every notation and in lanes; the sample in every theme too, the others in one
   * after the other. How many statements the largest has is asked for by {@code -Dpictures.many}.
   */
  static List<ShownMap> all() throws IOException {
    int many = Integer.getInteger("pictures.many", 500);
    List<ShownMap> shown = new ArrayList<>();
    for (WriteOptions.Theme theme : WriteOptions.Theme.values()) {
      for (WriteOptions.Notation notation : WriteOptions.Notation.values()) {
        shown.add(new ShownMap("sample", sample(), FULL.withTheme(theme).withNotation(notation)));
      }
    }
    add("one", GrownProject.of(1, 1), shown);
    add("two", GrownProject.of(2, 2), shown);
    add("fifty", GrownProject.of(3, 50), shown);
    add("scripts", Cases.scripts(), shown);
    add("arabic", Notations.arabic(), shown);
    shown.add(new ShownMap("many", GrownProject.of(4, many), FULL));
    if (Boolean.getBoolean("pictures.every")) {
      add("many", GrownProject.of(4, many), shown);
    }
    return shown;
  }

  private static void add(String name, Project project, List<ShownMap> shown) {
    for (WriteOptions.Notation notation : WriteOptions.Notation.values()) {
      WriteOptions.Theme theme = WriteOptions.Theme.values()[shown.size() % 4];
      shown.add(new ShownMap(name, project, FULL.withNotation(notation).withTheme(theme)));
    }
    for (WriteOptions.Lanes lanes : List.of(WriteOptions.Lanes.SOURCE, WriteOptions.Lanes.VOICE)) {
      shown.add(new ShownMap(name, project, FULL.withLanes(lanes)));
    }
  }

  static Project sample() throws IOException {
    return Sample.mapped() instanceof Opening.Opened opened
        ? opened.project()
        : Project.titled("the sample is not there");
  }

  /** Drawn when first asked for. */
  MapDrawing map() {
    if (drawn.isEmpty()) {
      drawn = Optional.of(EASEL.draw(project, how(), Cancel.never()));
    }
    return drawn.get();
  }

  /** Written and read when first asked for. */
  SeenSvg svg() throws IOException {
    if (seen.isEmpty()) {
      seen = Optional.of(SeenSvg.of(written("svg")));
    }
    return seen.get();
  }

  private MapOptions how() {
    return MapOptions.USUAL
        .withFullText(true)
        .withNotation(
            switch (options.notation()) {
              case STANDARD -> Notation.STANDARD;
              case TOULMIN -> Notation.TOULMIN;
              case PROCON -> Notation.PROS_AND_CONS;
            })
        .withLanes(
            switch (options.lanes()) {
              case NONE -> MapOptions.Lanes.NONE;
              case SOURCE -> MapOptions.Lanes.BY_SOURCE;
              case VOICE -> MapOptions.Lanes.BY_VOICE;
            });
  }

  /** One for each statement that is shown. */
  List<Group> cards() {
    return map().drawing().groups().stream()
        .filter(group -> group.entry().filter(StatementId.class::isInstance).isPresent())
        .toList();
  }

  Statement statement(Group card) {
    StatementId id = (StatementId) card.entry().orElseThrow();
    return project.statement(id).orElseThrow();
  }

  /** Where a card lies in a picture; a note has no line around it. */
  SeenSvg.Box box(Group card, SeenSvg.Piece piece) {
    Rect place = Objects.requireNonNull(map().cards().get(statement(card).id()));
    double left = place.x() + piece.x() - card.x();
    double top = place.y() + piece.y() - card.y();
    return new SeenSvg.Box(left, top, left + place.width(), top + place.height());
  }

  List<Statement> statements() {
    return cards().stream().map(this::statement).toList();
  }

  byte[] written(String format) throws IOException {
    return written(format, options);
  }

  byte[] written(String format, WriteOptions otherwise) throws IOException {
    return written(FORMATS, format, otherwise);
  }

  byte[] written(Formats formats, String format, WriteOptions otherwise) throws IOException {
    return formats
        .named(format)
        .orElseThrow()
        .writer()
        .orElseThrow()
        .write(project, otherwise)
        .bytes();
  }
}
