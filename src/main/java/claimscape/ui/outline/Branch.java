package claimscape.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;

/**
 * Keeps the items of a tree control in step with the rows of a model; what stays is the same item.
 */
final class Branch extends TreeItem<Line> {
  private static final int ALL_OPEN = 400;

  Branch(Line line) {
    super(line);
  }

  /** An item and the row that it shall show; -1 is the hidden root. */
  private record Place(Branch branch, int at) {}

  /**
   * Shows a model under this root.
   *
   * @param open which rows the user opened or closed
   */
  void show(OutlineModel model, Map<Line.Key, Boolean> open) {
    boolean small = model.rows().size() <= ALL_OPEN;
    List<Place> places = new ArrayList<>(List.of(new Place(this, -1)));
    while (!places.isEmpty()) {
      Place place = places.removeLast();
      List<Branch> wanted = place.branch.fitting(model, model.under(place.at));
      put(wanted, place.branch.getChildren());
      List<Integer> under = model.under(place.at);
      for (int i = 0; i < wanted.size(); i++) {
        Line.Row row = model.rows().get(under.get(i));
        wanted.get(i).setExpanded(open.getOrDefault(row.key(), small));
        places.add(new Place(wanted.get(i), under.get(i)));
      }
    }
  }

  /** Changes as few items as it can: the control keeps its place by what stays. */
  private static void put(List<Branch> wanted, List<TreeItem<Line>> children) {
    if (children.isEmpty()) {
      children.addAll(wanted);
      return;
    }
    Set<TreeItem<Line>> staying = new HashSet<>(wanted);
    children.removeIf(child -> !staying.contains(child));
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= children.size() || !children.get(i).equals(wanted.get(i))) {
        children.remove(wanted.get(i));
        children.add(i, wanted.get(i));
      }
    }
  }

  /** The items for these rows, as far as there are some already the same ones. */
  private List<Branch> fitting(OutlineModel model, List<Integer> under) {
    Map<Line.Key, Branch> there = new HashMap<>();
    for (TreeItem<Line> child : getChildren()) {
      if (child instanceof Branch branch && branch.getValue() instanceof Line.Row row) {
        there.put(row.key(), branch);
      }
    }
    List<Branch> wanted = new ArrayList<>();
    for (int at : under) {
      Line.Row row = model.rows().get(at);
      Branch branch = there.getOrDefault(row.key(), new Branch(row));
      if (!row.equals(branch.getValue())) {
        branch.setValue(row);
      }
      wanted.add(branch);
    }
    return wanted;
  }

  /** The row that an item shows, unless it is still being written. */
  static Optional<Line.Row> row(TreeItem<Line> item) {
    return item.getValue() instanceof Line.Row row ? Optional.of(row) : Optional.empty();
  }

  /** Opens these rows, each of which stands under the one before. */
  void open(List<Line.Row> way) {
    TreeItem<Line> item = this;
    for (Line.Row row : way) {
      Optional<TreeItem<Line>> child =
          item.getChildren().stream().filter(next -> row.equals(next.getValue())).findFirst();
      child.ifPresent(next -> next.setExpanded(true));
      item = child.orElse(item);
    }
  }

  /** The items under this root that are not within a closed one, from top to bottom. */
  List<TreeItem<Line>> visible() {
    List<TreeItem<Line>> visible = new ArrayList<>();
    List<TreeItem<Line>> next = new ArrayList<>(getChildren().reversed());
    while (!next.isEmpty()) {
      TreeItem<Line> item = next.removeLast();
      visible.add(item);
      if (item.isExpanded()) {
        next.addAll(item.getChildren().reversed());
      }
    }
    return visible;
  }
}
