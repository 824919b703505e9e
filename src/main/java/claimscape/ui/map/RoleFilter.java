package claimscape.ui.map;

import claimscape.argument.Role;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

/** Chooses which roles stand out; the others are dimmed and stay where they are. */
final class RoleFilter extends MenuButton {
  private final MapViewModel model;
  private final Phrases phrases;
  private final Runnable changed;
  private final Map<Role, CheckMenuItem> items = new EnumMap<>(Role.class);
  private final HBox note = new HBox();
  private final Label count = new Label();

  RoleFilter(MapViewModel model, Icons icons, Phrases phrases, Runnable changed) {
    this.model = model;
    this.phrases = phrases;
    this.changed = changed;
    setId("map-filter");
    getStyleClass().add("map-filter");
    for (Role role : Role.values()) {
      String word = phrases.say("role." + role.name().toLowerCase(Locale.ROOT));
      CheckMenuItem item = new CheckMenuItem(word, icons.glyph(role, 12));
      item.setSelected(true);
      item.setOnAction(event -> set(role, item.isSelected()));
      items.put(role, item);
      getItems().add(item);
    }
    Hyperlink clear = new Hyperlink(phrases.say("map.filter.clear"));
    clear.getStyleClass().add("cs-link");
    clear.setId("map-filter-clear");
    clear.setOnAction(event -> clear());
    note.getStyleClass().add("map-note");
    note.setId("map-filter-note");
    note.getChildren().addAll(count, clear);
    note.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    refresh();
  }

  /** What stands on the map while the filter hides something. */
  HBox note() {
    return note;
  }

  private void set(Role role, boolean shown) {
    model.setDimmed(role, !shown);
    refresh();
    changed.run();
  }

  /** Lets the user choose among these roles. */
  void offer(SortedSet<Role> roles) {
    items.forEach((role, item) -> item.setVisible(roles.contains(role)));
  }

  /** Lets all roles through again. */
  void clear() {
    model.clearFilter();
    items.values().forEach(item -> item.setSelected(true));
    refresh();
    changed.run();
  }

  /** Counts anew. */
  void refresh() {
    int all = model.chart().cards().size();
    boolean filters = !model.dimmed().isEmpty();
    note.setVisible(filters && all > 0);
    String shown =
        phrases.say("map.filter.count", Integer.toString(model.passing()), Integer.toString(all));
    count.setText(
        model.voice().map(voice -> phrases.say("map.filter.voice", voice, shown)).orElse(shown));
    boolean some = !model.dimmed().roles().isEmpty();
    setText(phrases.say(some ? "map.filter.some" : "map.filter.all"));
    setAccessibleText(getText());
  }
}
