package claimscape.ui.outline;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.session.Desk;
import claimscape.ui.fx.FxHome;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/**
 * The tree control. Which rows are open is its own; its selection is the one of the desk, both
 * ways. One line at a time is written in.
 */
final class OutlineTree extends TreeView<Line> {
  private static final int LOOK_BACK = 2;

  private final Desk desk;
  private final FxHome home = new FxHome();
  private final Branch root = new Branch(new Line.Draft(""));
  private final Map<Line.Key, Boolean> open = new HashMap<>();
  private final List<RowCell> cells = new ArrayList<>();
  private final Set<Line.Key> chosen = new HashSet<>();
  private OutlineModel model;
  private Optional<Pen> pen = Optional.empty();
  private boolean following;

  OutlineTree(Desk desk, RowWords words, Icons icons, Phrases phrases) {
    this.desk = desk;
    this.model = OutlineModel.of(desk.store().graph());
    RowFace face = new RowFace(words, icons, phrases);
    getStyleClass().add("cs-outline-tree");
    setId("outline-tree");
    setAccessibleText(phrases.say("outline.name"));
    setRoot(root);
    setShowRoot(false);
    root.setExpanded(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(
        view -> {
          RowCell cell = new RowCell(this, face, words);
          cells.add(cell);
          return cell;
        });
    root.addEventHandler(
        TreeItem.<Line>branchExpandedEvent(), event -> remember(event.getTreeItem(), true));
    root.addEventHandler(
        TreeItem.<Line>branchCollapsedEvent(), event -> remember(event.getTreeItem(), false));
    getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<TreeItem<Line>>) change -> choose());
    rebuild();
  }

  private void remember(TreeItem<Line> item, boolean now) {
    if (!following && item.getValue() instanceof Line.Row row) {
      open.put(row.key(), now);
    }
  }

  OutlineModel model() {
    return model;
  }

  /** Takes the rows of the map as it is now. */
  void rebuild() {
    model = OutlineModel.of(desk.store().graph());
    following = true;
    root.show(model, open);
    following = false;
    follow();
    // The control moves its focus by what was added or removed, but only later.
    home.execute(this::focusLeading);
  }

  private void focusLeading() {
    int leading = getSelectionModel().getSelectedIndex();
    if (leading >= 0 && getFocusModel().getFocusedIndex() != leading) {
      getFocusModel().focus(leading);
    }
  }

  /** Shows every line again: other words, another target. */
  void repaint() {
    cells.forEach(RowCell::repaint);
  }

  /** Opens or closes every row. */
  void openAll(boolean now) {
    model.rows().forEach(row -> open.put(row.key(), now));
    rebuild();
  }

  // Selection

  /** The rows selected, the leading one first. */
  List<Line.Row> rows() {
    SequencedSet<Line.Row> rows = new LinkedHashSet<>();
    Optional.ofNullable(getSelectionModel().getSelectedItem())
        .flatMap(Branch::row)
        .ifPresent(rows::add);
    getSelectionModel().getSelectedItems().stream()
        .flatMap(item -> Branch.row(item).stream())
        .forEach(rows::add);
    return List.copyOf(rows);
  }

  private void choose() {
    if (following) {
      return;
    }
    List<Line.Row> rows = rows();
    chosen.clear();
    rows.forEach(row -> chosen.add(row.key()));
    following = true;
    desk.select(rows.stream().map(Line.Row::node).distinct().toList());
    rows.stream().limit(1).flatMap(row -> row.relation().stream()).forEach(desk::arm);
    following = false;
    repaint();
  }

  /** Selects what the desk has selected. Rows that show it already stay; others are opened. */
  void follow() {
    if (following) {
      return;
    }
    following = true;
    List<NodeId> nodes = desk.selection();
    chosen.removeIf(key -> nodes.stream().noneMatch(node -> showing(key, node)));
    for (NodeId node : nodes) {
      if (chosen.stream().noneMatch(key -> showing(key, node))) {
        model.home(node).ifPresent(at -> chosen.add(model.rows().get(at).key()));
      }
    }
    nodes.stream().findFirst().ifPresent(this::openTo);
    selectChosen(nodes);
    following = false;
    repaint();
  }

  private static boolean showing(Line.Key key, NodeId node) {
    return switch (node) {
      case StatementId id -> key.statement().filter(id::equals).isPresent();
      case RelationId id -> key.relation().filter(id::equals).isPresent();
    };
  }

  /** Opens the rows above the one that shows a node. */
  private void openTo(NodeId node) {
    Optional<Integer> at = model.home(node);
    if (at.isPresent() && chosen.contains(model.rows().get(at.get()).key())) {
      List<Line.Row> above = model.above(at.get());
      above.forEach(row -> open.put(row.key(), true));
      root.open(above);
    }
  }

  private void selectChosen(List<NodeId> nodes) {
    List<Integer> indices = new ArrayList<>();
    int leading = -1;
    List<TreeItem<Line>> items = root.visible();
    for (int i = 0; i < items.size(); i++) {
      Optional<Line.Row> row = Branch.row(items.get(i));
      if (row.isPresent() && chosen.contains(row.get().key())) {
        indices.add(i);
        if (leading < 0 && showing(row.get().key(), nodes.getFirst())) {
          leading = i;
        }
      }
    }
    if (indices.equals(getSelectionModel().getSelectedIndices())
        && getFocusModel().getFocusedIndex() == leading) {
      return;
    }
    getSelectionModel().clearSelection();
    if (!indices.isEmpty()) {
      int[] all = indices.stream().mapToInt(Integer::intValue).toArray();
      getSelectionModel().selectIndices(all[0], all);
      getSelectionModel().select(leading < 0 ? all[0] : leading);
      show(leading < 0 ? all[0] : leading);
    }
  }

  /** Scrolls only where the line is out of sight. */
  private void show(int index) {
    boolean seen =
        cells.stream()
            .filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
            .anyMatch(
                cell ->
                    cell.getBoundsInParent().getMinY() >= 0
                        && cell.getBoundsInParent().getMaxY() <= getHeight());
    if (!seen) {
      scrollTo(Math.max(0, index - LOOK_BACK));
    }
  }

  /** Brings the row into sight that tells a node in full, and selects it. */
  void jump(NodeId node) {
    chosen.clear();
    desk.select(List.of(node));
    follow();
  }

  /** Whether not the statement of a row is selected but the link that it hangs on. */
  boolean linkMeant(Line.Row row) {
    return row.relation().filter(id -> desk.selection().contains(id)).isPresent()
        && row.statement().filter(id -> desk.selection().contains(id)).isEmpty()
        && row.lead() != Lead.LINKED;
  }

  int countUnder(Line.Row row) {
    return model.at(row.key()).map(model::countUnder).orElse(0);
  }

  // Writing

  boolean writing() {
    return pen.isPresent();
  }

  Optional<Pen> penOn(Line line) {
    return pen.filter(one -> one.line().equals(line));
  }

  /** Writes other words into a row. */
  void rewrite(Line.Row row, String words, String prompt, Consumer<String> keep) {
    write(new Pen(row, words, prompt, keep, this::stop));
  }

  /** Writes a new line: as the first one under a row, or at the top. */
  void draft(Optional<Line.Row> under, String prompt, Consumer<String> keep) {
    Line.Draft draft = new Line.Draft(prompt);
    Branch item = new Branch(draft);
    TreeItem<Line> parent =
        under
            .flatMap(
                row -> root.visible().stream().filter(i -> row.equals(i.getValue())).findFirst())
            .orElse(root);
    following = true;
    parent.getChildren().addFirst(item);
    parent.setExpanded(true);
    following = false;
    write(
        new Pen(
            draft,
            "",
            prompt,
            keep,
            back -> {
              following = true;
              parent.getChildren().remove(item);
              following = false;
              stop(back);
            }));
  }

  private void write(Pen next) {
    pen = Optional.of(next);
    repaint();
    List<TreeItem<Line>> items = root.visible();
    for (int i = 0; i < items.size(); i++) {
      if (next.line().equals(items.get(i).getValue())) {
        show(i);
      }
    }
    applyCss();
    layout();
    next.requestFocus();
    next.selectAll();
  }

  private void stop(boolean back) {
    pen = Optional.empty();
    repaint();
    if (back) {
      requestFocus();
    }
    follow();
  }
}
