package claimscape.ui.shell;

import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Change;
import claimscape.session.Step;
import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.compare.ComparePane;
import claimscape.ui.compare.LinkPane;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.inspector.InspectorPane;
import claimscape.ui.map.MapPane;
import claimscape.ui.outline.OutlinePane;
import claimscape.ui.reader.ReaderPane;
import claimscape.ui.reader.SourceListPane;
import claimscape.ui.table.TablePane;
import claimscape.ui.voices.VoicesPane;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;

/** Makes the panes of a project. */
final class RealPanes implements PaneMaker {
  /** How many texts are open at first; the others are in the list of sources. */
  private static final int FIRST_TABS = 3;

  private final Look look;
  private final Icons icons;
  private final Phrases phrases;
  private final Studio studio;
  private final Function<String, Action> action;
  private final Memory memory;
  private final Runnable closeList;
  private Optional<ReaderPane> latest = Optional.empty();

  /**
   * @param action the action of the window with an id
   * @param closeList closes the list of sources
   */
  RealPanes(
      Look look,
      Icons icons,
      Phrases phrases,
      Studio studio,
      Memory memory,
      Function<String, Action> action,
      Runnable closeList) {
    this.closeList = closeList;
    this.action = action;
    this.studio = studio;
    this.memory = memory;
    this.look = look;
    this.icons = icons;
    this.phrases = phrases;
    memory.onSettings(
        settings -> latest.ifPresent(reader -> reader.abbreviate(settings.abbreviations())));
  }

  @Override
  public Panes make(Workbench bench) {
    ReaderPane reader = new ReaderPane(bench, look, icons, Phrases.of(phrases.locale(), "reader"));
    reader.abbreviate(memory.settings().abbreviations());
    latest = Optional.of(reader);
    MapPane map = map(bench);
    return new Panes(
        reader(bench, reader),
        placed(map),
        outline(bench),
        table(bench),
        compare(bench),
        link(bench),
        inspector(bench),
        sources(bench, reader),
        new VoicesPane(bench, look, icons, Phrases.of(phrases.locale(), "voices"), closeList),
        reader.pairProperty(),
        map::manner,
        reader::shown);
  }

  /** Asks for further texts to read. */
  private void moreTexts() {
    action.apply("shell.openTexts").run().run();
  }

  private Node sources(Workbench bench, ReaderPane reader) {
    return new SourceListPane(
        bench,
        look,
        icons,
        Phrases.of(phrases.locale(), "reader"),
        source -> {
          closeList.run();
          reader.open(source);
          reader.focus();
        },
        this::moreTexts);
  }

  private Placed reader(Workbench bench, ReaderPane pane) {
    List<SourceId> texts =
        bench.store().project().shownSources().stream()
            .filter(source -> source.held().isPresent())
            .map(Source::id)
            .limit(FIRST_TABS)
            .toList();
    open(pane, texts);
    bench.store().onStep(step -> open(pane, arrived(step)));
    pane.onMore(this::moreTexts);
    pane.onFindElsewhere(() -> action.apply("shell.palette").run().run());
    return new Placed(pane, List.of(), pane.actions(), pane.noteProperty(), pane::focus);
  }

  /** Gives each text a tab; the first one stands in front. */
  private static void open(ReaderPane pane, List<SourceId> texts) {
    texts.forEach(pane::open);
    texts.stream().findFirst().ifPresent(pane::open);
  }

  /**
   * The texts that a step brought in, in the order in which they were given; not one that was only
   * put aside for a newer version.
   */
  private static List<SourceId> arrived(Step step) {
    List<SourceId> aside =
        step.after().sources().values().stream().flatMap(s -> s.earlier().stream()).toList();
    return step.diff().changes().stream()
        .flatMap(RealPanes::taken)
        .filter(source -> source.held().isPresent() && !aside.contains(source.id()))
        .sorted(Comparator.comparingInt(Source::created))
        .map(Source::id)
        .toList();
  }

  /** A source that is new, or one whose text has come: it was only cited before. */
  private static Stream<Source> taken(Change change) {
    return switch (change) {
      case Change.Added(Source source) -> Stream.of(source);
      case Change.Updated(Source before, Source after) ->
          before.held().isEmpty() && !before.removed() ? Stream.of(after) : Stream.empty();
      default -> Stream.empty();
    };
  }

  private MapPane map(Workbench bench) {
    return new MapPane(
        bench,
        look,
        icons,
        Phrases.of(phrases.locale(), "map"),
        studio.easel(),
        studio.measure(),
        Stream.of("shell.copyPicture", "shell.export", "shell.exportAs").map(action).toList());
  }

  private Placed placed(MapPane pane) {
    StringProperty zoom = new SimpleStringProperty("");
    pane.onSight(() -> zoom.set(Math.round(pane.zoom() * 100) + " %"));
    pane.onOpenLink(() -> action.apply("shell.link").run().run());
    return new Placed(pane, List.of(pane.tools()), pane.actions(), zoom, pane::requestFocus);
  }

  private Placed table(Workbench bench) {
    TablePane pane = new TablePane(bench, look, icons, Phrases.of(phrases.locale(), "table"));
    return new Placed(
        pane, List.of(), pane.actions(), new SimpleStringProperty(""), pane::requestFocus);
  }

  private Placed compare(Workbench bench) {
    ComparePane pane = new ComparePane(bench, look, icons, Phrases.of(phrases.locale(), "compare"));
    return new Placed(pane, List.of(), List.of(), new SimpleStringProperty(""), pane::requestFocus);
  }

  private Placed link(Workbench bench) {
    LinkPane pane =
        new LinkPane(
            bench,
            look,
            icons,
            Phrases.of(phrases.locale(), "compare"),
            () -> action.apply("shell.map").run().run());
    return new Placed(pane, List.of(), pane.actions(), pane.placeProperty(), pane::requestFocus);
  }

  private Placed outline(Workbench bench) {
    OutlinePane pane = new OutlinePane(bench, look, icons, Phrases.of(phrases.locale(), "outline"));
    return new Placed(
        pane, List.of(), pane.actions(), new SimpleStringProperty(""), pane::requestFocus);
  }

  private Placed inspector(Workbench bench) {
    InspectorPane pane =
        new InspectorPane(
            bench,
            look,
            icons,
            Phrases.of(phrases.locale(), "inspector"),
            () -> action.apply("shell.compare").run().run());
    return new Placed(
        pane, List.of(), pane.actions(), new SimpleStringProperty(""), pane::requestFocus);
  }
}
