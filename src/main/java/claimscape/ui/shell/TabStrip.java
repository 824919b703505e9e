package claimscape.ui.shell;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The tabs on top of a pane, with its tools at the right. */
final class TabStrip extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final HBox tools = new HBox();

  /**
   * @param names of the tabs
   * @param chosen hears which one was chosen
   */
  TabStrip(List<String> names, IntConsumer chosen) {
    getStyleClass().add("cs-tabs");
    for (int i = 0; i < names.size(); i++) {
      getChildren().add(tab(names.get(i), i, chosen));
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    tools.getStyleClass().add("cs-tabs-tools");
    getChildren().addAll(gap, tools);
    show(0);
  }

  private ToggleButton tab(String name, int index, IntConsumer chosen) {
    ToggleButton tab = new ToggleButton(name);
    tab.getStyleClass().setAll("cs-tab");
    tab.setToggleGroup(group);
    tab.setOnAction(
        event -> {
          tab.setSelected(true);
          chosen.accept(index);
        });
    return tab;
  }

  void show(int index) {
    group.selectToggle(group.getToggles().get(index));
  }

  /** Keeps the tools clear of what lies over the right end of the pane. */
  void coverRight(double width) {
    HBox.setMargin(tools, new Insets(0, width, 0, 0));
  }

  void setTools(List<Node> shown) {
    tools.getChildren().setAll(shown);
  }
}
