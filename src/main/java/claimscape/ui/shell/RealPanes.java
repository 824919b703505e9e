package claimscape.ui.shell;

import claimscape.session.Workbench;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.inspector.InspectorPane;
import claimscape.ui.map.MapPane;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Makes the panes of a project. */
final class RealPanes implements PaneMaker {
  private final Look look;
  private final Icons icons;
  private final Phrases phrases;
  private final Studio studio;

  RealPanes(Look look, Icons icons, Phrases phrases, Studio studio) {
    this.studio = studio;
    this.look = look;
    this.icons = icons;
    this.phrases = phrases;
  }

  @Override
  public Panes make(Workbench bench) {
    return new Panes(
        empty("empty.reader"),
        map(bench),
        empty("empty.outline"),
        empty("empty.table"),
        inspector(bench));
  }

  private Placed map(Workbench bench) {
    MapPane pane =
        new MapPane(
            bench,
            look,
            icons,
            Phrases.of(phrases.locale(), "map"),
            studio.easel(),
            studio.measure());
    StringProperty zoom = new SimpleStringProperty("");
    pane.onSight(() -> zoom.set(Math.round(pane.zoom() * 100) + " %"));
    return new Placed(pane, List.of(pane.tools()), pane.actions(), zoom, pane::requestFocus);
  }

  private Placed inspector(Workbench bench) {
    InspectorPane pane =
        new InspectorPane(bench, look, icons, Phrases.of(phrases.locale(), "inspector"));
    return new Placed(
        pane, List.of(), pane.actions(), new SimpleStringProperty(""), pane::requestFocus);
  }

  private Placed empty(String key) {
    Label words = new Label(phrases.say(key));
    words.setWrapText(true);
    words.getStyleClass().add("cs-second");
    StackPane body = new StackPane(words);
    body.setFocusTraversable(true);
    return new Placed(body, List.of(), List.of(), new SimpleStringProperty(""), body::requestFocus);
  }
}
