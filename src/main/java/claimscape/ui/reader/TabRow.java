package claimscape.ui.reader;

import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Tabs beside each other, each as wide as its words. Where room is scarce those behind go without
 * their crosses, and those that still find none are in a menu at the end. The one in front always
 * finds room: a tab is never cut to a few letters.
 */
final class TabRow extends Region {
  private static final double GAP = 20;
  private static final double DENSE_GAP = 12;

  private final Phrases phrases;
  private final MenuButton rest = new MenuButton();
  private List<Tab> tabs = List.of();
  private List<Tab> offered = List.of();

  /**
   * One tab.
   *
   * @param cross what closes it, within its node
   * @param title what the menu calls it
   * @param choose brings it to the front
   */
  record Tab(HBox node, Region cross, String title, boolean front, Runnable choose) {
    double width() {
      return node.prefWidth(-1);
    }

    /** How wide it is where room is scarce. */
    double leastWidth() {
      boolean without = !front && cross.isManaged();
      return width() - (without ? cross.prefWidth(-1) + node.getSpacing() : 0);
    }

    void showCross(boolean wanted) {
      cross.setVisible(wanted);
      cross.setManaged(wanted);
    }
  }

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
    return widthOf(tabs, Tab::width, GAP);
  }

  /** How little room all tabs need. */
  double leastWidth() {
    return widthOf(tabs, Tab::leastWidth, DENSE_GAP);
  }

  private static double widthOf(List<Tab> shown, ToDoubleFunction<Tab> width, double gap) {
    return shown.stream().mapToDouble(width).map(wide -> wide + gap).sum()
        - (shown.isEmpty() ? 0 : gap);
  }

  @Override
  protected void layoutChildren() {
    tabs.forEach(tab -> tab.showCross(true));
    boolean dense = widthOf(tabs, Tab::width, GAP) > getWidth();
    tabs.forEach(tab -> tab.showCross(tab.front() || !dense));
    double gap = dense ? DENSE_GAP : GAP;
    List<Tab> shown = fitting(gap);
    double x = 0;
    for (Tab tab : tabs) {
      boolean here = shown.contains(tab);
      tab.node().setVisible(here);
      if (here) {
        double width = Math.min(tab.node().prefWidth(-1), Math.max(0, getWidth() - x));
        tab.node().resizeRelocate(x, 0, width, getHeight());
        x += width + gap;
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
  private List<Tab> fitting(double gap) {
    if (widthOf(tabs, Tab::width, gap) <= getWidth()) {
      return tabs;
    }
    double room = getWidth() - rest.prefWidth(-1) - gap;
    List<Tab> front = tabs.stream().filter(Tab::front).toList();
    List<Tab> chosen = new ArrayList<>(front);
    for (Tab tab : tabs) {
      List<Tab> more = new ArrayList<>(chosen);
      more.add(tab);
      if (!tab.front() && widthOf(more, Tab::width, gap) <= room) {
        chosen = more;
      }
    }
    List<Tab> kept = chosen;
    return tabs.stream().filter(kept::contains).toList();
  }
}
