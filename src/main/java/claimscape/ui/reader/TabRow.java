package claimscape.ui.reader;

import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/**
 * Tabs beside each other, each as wide as its words. Those that find no room are in a menu at the
 * end, and the one in front always finds room: a tab is never cut to a few letters.
 */
final class TabRow extends Region {
  private static final double GAP = 20;

  private final Phrases phrases;
  private final MenuButton rest = new MenuButton();
  private List<Tab> tabs = List.of();
  private List<Tab> offered = List.of();

  /**
   * One tab.
   *
   * @param title what the menu calls it
   * @param choose brings it to the front
   */
  record Tab(Node node, String title, boolean front, Runnable choose) {}

  TabRow(Phrases phrases) {
    this.phrases = phrases;
    rest.setId("reader-more-tabs");
    rest.getStyleClass().setAll("reader-more-tabs");
    rest.setAccessibleText(phrases.say("tabs.more.name"));
    setMinWidth(0);
  }

  void show(List<Tab> wanted) {
    tabs = List.copyOf(wanted);
    getChildren().setAll(tabs.stream().map(Tab::node).toList());
    getChildren().add(rest);
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return widthOf(tabs);
  }

  private static double widthOf(List<Tab> shown) {
    return shown.stream().mapToDouble(tab -> tab.node().prefWidth(-1) + GAP).sum()
        - (shown.isEmpty() ? 0 : GAP);
  }

  @Override
  protected void layoutChildren() {
    List<Tab> shown = fitting();
    double x = 0;
    for (Tab tab : tabs) {
      boolean here = shown.contains(tab);
      tab.node().setVisible(here);
      if (here) {
        double width = Math.min(tab.node().prefWidth(-1), Math.max(0, getWidth() - x));
        tab.node().resizeRelocate(x, 0, width, getHeight());
        x += width + GAP;
      }
    }
    List<Tab> hidden = tabs.stream().filter(tab -> !shown.contains(tab)).toList();
    rest.setVisible(!hidden.isEmpty());
    if (!hidden.isEmpty()) {
      offer(hidden);
      double width = rest.prefWidth(-1);
      rest.resizeRelocate(
          Math.min(x, getWidth() - width),
          (getHeight() - 32) / 2,
          width,
          Math.min(32, getHeight()));
    }
  }

  /** Fills the menu, but never while it is open and the same tabs are in it. */
  private void offer(List<Tab> hidden) {
    if (!hidden.equals(offered)) {
      offered = hidden;
      rest.setText(phrases.say("tabs.more", Integer.toString(hidden.size())));
      rest.getItems().setAll(hidden.stream().map(TabRow::item).toList());
    }
  }

  private static MenuItem item(Tab tab) {
    MenuItem item = new MenuItem(tab.title());
    item.setOnAction(event -> tab.choose().run());
    return item;
  }

  /** The first tabs that fit beside the one in front, in their order. */
  private List<Tab> fitting() {
    if (widthOf(tabs) <= getWidth()) {
      return tabs;
    }
    double room = getWidth() - rest.prefWidth(-1) - GAP;
    List<Tab> front = tabs.stream().filter(Tab::front).toList();
    List<Tab> chosen = new ArrayList<>(front);
    for (Tab tab : tabs) {
      List<Tab> more = new ArrayList<>(chosen);
      more.add(tab);
      if (!tab.front() && widthOf(more) <= room) {
        chosen = more;
      }
    }
    List<Tab> kept = chosen;
    return tabs.stream().filter(kept::contains).toList();
  }
}
