package claimscape.ui.map;

import claimscape.analysis.Facets;
import claimscape.argument.Filter;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.Strength;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.session.Workbench;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the filter of the desk can be set to, each with its count; nothing ticked shows all. */
final class FilterPanel extends VBox {
  private final Workbench bench;
  private final Icons icons;
  private final Phrases phrases;
  private final Label title = new Label();
  private final Label count = new Label();
  private final VBox rows = new VBox();
  private final Hyperlink clear;
  private final List<Row> boxes = new ArrayList<>();
  private Facets facets = Facets.of(Project.titled(""));

  /** A box, and whether the filter names what it stands for. */
  private record Row(CheckBox box, Predicate<Filter> named) {}

  FilterPanel(Workbench bench, Icons icons, Phrases phrases, Runnable clearing, Runnable closing) {
    this.bench = bench;
    this.icons = icons;
    this.phrases = phrases;
    setId("map-filter-panel");
    getStyleClass().add("map-filter-panel");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    title.setText(phrases.say("map.filter.title"));
    title.getStyleClass().add("cs-semibold");
    count.getStyleClass().addAll("cs-small", "cs-second");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    clear = new Hyperlink(phrases.say("filter.clear"));
    clear.getStyleClass().add("cs-link");
    clear.setOnAction(event -> clearing.run());
    HBox head = new HBox(title, count, spring, clear);
    head.getStyleClass().add("map-filter-head");
    head.setAlignment(Pos.CENTER_LEFT);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    rows.getStyleClass().add("map-filter-rows");
    getChildren().addAll(head, scroll);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            closing.run();
          }
        });
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
    StackPane.setMargin(this, new Insets(8));
    setVisible(false);
  }

  /** Opens it, with the keys on its first box, or closes it. */
  void show(boolean wanted) {
    setVisible(wanted);
    if (wanted) {
      facets = Facets.of(bench.store().project());
      fill();
      boxes.stream().findFirst().ifPresent(row -> row.box().requestFocus());
    }
  }

  /**
   * Takes the filter over; where something else can be chosen now, that is offered.
   *
   * @param counted how many statements pass, or empty
   */
  void refresh(String counted) {
    count.setText(counted);
    if (!isVisible()) {
      return;
    }
    Facets now = Facets.of(bench.store().project());
    if (!now.equals(facets)) {
      facets = now;
      fill();
    }
    tick();
  }

  private void tick() {
    Filter filter = bench.desk().filter();
    boxes.forEach(row -> row.box().setSelected(row.named().test(filter)));
    clear.setVisible(!filter.isEmpty());
  }

  private void fill() {
    rows.getChildren().clear();
    boxes.clear();
    Project project = bench.store().project();
    section("roles");
    for (Role role : Vocabulary.of(project).roles()) {
      row(
          phrases.say("role." + lower(role)),
          Optional.of(icons.glyph(role, 12)),
          facets.roles().getOrDefault(role, 0),
          filter -> filter.toggled(role),
          filter -> filter.roles().contains(role));
    }
    if (!facets.links().isEmpty()) {
      section("strength");
      for (Strength strength : Strength.values()) {
        row(
            phrases.say("map.filter.least." + lower(strength)),
            Optional.empty(),
            facets.links().getOrDefault(strength, 0),
            filter -> filter.withLeast(turned(filter.least(), strength)),
            filter -> filter.least().equals(Optional.of(strength)));
      }
    }
    named("tags", facets.tags(), tag -> tag, Filter::toggledTag, Filter::tags);
    named(
        "voices",
        facets.voices(),
        id -> project.voice(id).map(Voice::name).orElse(""),
        Filter::toggled,
        Filter::voices);
    named(
        "sources",
        facets.sources(),
        id -> project.source(id).map(Source::card).map(card -> card.spokenName()).orElse(""),
        Filter::toggled,
        Filter::sources);
    tick();
  }

  private static Optional<Strength> turned(Optional<Strength> now, Strength wanted) {
    return now.equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(wanted);
  }

  /** A section of what has a name, the most frequent first. */
  private <T> void named(
      String section,
      SortedMap<T, Integer> counts,
      Function<T, String> name,
      BiFunction<Filter, T, Filter> turn,
      Function<Filter, Set<T>> named) {
    if (counts.isEmpty()) {
      return;
    }
    section(section);
    counts.entrySet().stream()
        .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(
            entry ->
                row(
                    name.apply(entry.getKey()),
                    Optional.empty(),
                    entry.getValue(),
                    filter -> turn.apply(filter, entry.getKey()),
                    filter -> named.apply(filter).contains(entry.getKey())));
  }

  private void section(String key) {
    Label name = new Label(phrases.say("map.filter." + key));
    name.getStyleClass().addAll("cs-small", "cs-second", "map-filter-section");
    rows.getChildren().add(name);
  }

  private void row(
      String name,
      Optional<Node> glyph,
      int count,
      UnaryOperator<Filter> turn,
      Predicate<Filter> named) {
    CheckBox box = Script.dress(new CheckBox(name));
    box.setAccessibleText(phrases.say("map.filter.row", name, Integer.toString(count)));
    box.setOnAction(event -> bench.desk().narrow(turn.apply(bench.desk().filter())));
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    Label number = new Label(Integer.toString(count));
    number.getStyleClass().addAll("cs-small", "cs-third");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(box, number);
    glyph.ifPresent(sign -> row.getChildren().add(1, sign));
    row.getStyleClass().add("map-filter-row");
    row.setAlignment(Pos.CENTER_LEFT);
    rows.getChildren().add(row);
    boxes.add(new Row(box, named));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
