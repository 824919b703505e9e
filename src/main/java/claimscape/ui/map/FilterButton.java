package claimscape.ui.map;

import claimscape.argument.Filter;
import claimscape.session.Workbench;
import claimscape.ui.fx.FilterNote;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** Opens and closes what the filter can be set to, and says on the map what it lets pass. */
final class FilterButton extends ToggleButton {
  private final Workbench bench;
  private final MapViewModel model;
  private final Phrases phrases;
  private final FilterPanel panel;
  private final FilterNote note;

  /**
   * @param back gives the map the keys again
   */
  FilterButton(Workbench bench, MapViewModel model, Icons icons, Phrases phrases, Runnable back) {
    this.bench = bench;
    this.model = model;
    this.phrases = phrases;
    this.panel = new FilterPanel(bench, icons, phrases, this::clear, () -> close(back));
    this.note = new FilterNote("map", phrases, icons, this::clear);
    setId("map-filter");
    getStyleClass().setAll("toggle-button", "map-filter");
    Region arrow = new Region();
    arrow.getStyleClass().add("map-filter-arrow");
    setGraphic(arrow);
    setContentDisplay(ContentDisplay.RIGHT);
    setOnAction(
        event -> {
          panel.show(isSelected());
          refresh();
        });
    note.getStyleClass().add("map-note");
    note.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    refresh();
  }

  /** What stands on the map while the filter hides something. */
  FilterNote note() {
    return note;
  }

  /** What the filter can be set to; it lies over the map while it is open. */
  FilterPanel panel() {
    return panel;
  }

  /** Opens the panel, or closes it. */
  void turn() {
    fire();
  }

  private void clear() {
    bench.desk().narrow(Filter.NONE);
  }

  private void close(Runnable back) {
    setSelected(false);
    panel.show(false);
    refresh();
    back.run();
  }

  /** Counts anew. */
  void refresh() {
    int all = model.chart().cards().size();
    boolean filters = !model.dimmed().isOpen() && all > 0;
    String counted =
        filters
            ? phrases.say(
                "map.filter.shown", Integer.toString(model.passing()), Integer.toString(all))
            : "";
    String said =
        filters ? phrases.say("map.filter.count", model.filterWords(phrases), counted) : "";
    // The open panel lies where the note stands, and says the same.
    note.say(isSelected() ? "" : said);
    setText(phrases.say(filters ? "map.filter.some" : "map.filter.all"));
    setAccessibleText(filters ? said : phrases.say("map.filter"));
    panel.refresh(counted);
  }
}
