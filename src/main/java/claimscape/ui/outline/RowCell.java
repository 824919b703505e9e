package claimscape.ui.outline;

import claimscape.argument.Role;
import claimscape.argument.Statement;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.skin.TreeCellSkin;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One line of the tree control. It is as high as its words need in the width that is left. */
final class RowCell extends TreeCell<Line> {
  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
  private static final PseudoClass LINK = PseudoClass.getPseudoClass("link");

  private final OutlineTree tree;
  private final RowFace face;
  private final RowWords words;
  private VBox shown = new VBox();

  RowCell(OutlineTree tree, RowFace face, RowWords words) {
    this.tree = tree;
    this.face = face;
    this.words = words;
    getStyleClass().add("cs-outline-row");
    Region arrow = new Region();
    arrow.getStyleClass().add("arrow");
    StackPane disclosure = new StackPane(arrow);
    disclosure.getStyleClass().add("tree-disclosure-node");
    setDisclosureNode(disclosure);
  }

  /** The row with words in it that a node lies in; what opens and closes it is not within. */
  static Optional<RowCell> around(Node node) {
    @Nullable Node at = node;
    while (at != null && !at.getStyleClass().contains("tree-disclosure-node")) {
      if (at instanceof RowCell cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    setText("");
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText("");
      pseudoClassStateChanged(DIMMED, false);
      style("none");
      return;
    }
    switch (line) {
      case Line.Row row -> show(row);
      case Line.Draft draft -> showDraft(draft);
    }
    setGraphic(shown);
  }

  private void show(Line.Row row) {
    boolean link = tree.linkMeant(row);
    shown = face.of(row, link);
    tree.penOn(row).ifPresent(pen -> shown = RowFace.writing(shown.getChildren().getFirst(), pen));
    pseudoClassStateChanged(LINK, link);
    pseudoClassStateChanged(DIMMED, words.dimmed(row));
    setAccessibleText(words.spoken(row, tree.countUnder(row)));
    style(words.statement(row).map(Statement::role).map(RowWords::lower).orElse("none"));
  }

  private void showDraft(Line.Draft draft) {
    shown = new VBox(face.promptOf(draft.prompt()));
    tree.penOn(draft).ifPresent(pen -> shown = RowFace.writing(face.promptOf(draft.prompt()), pen));
    pseudoClassStateChanged(LINK, false);
    pseudoClassStateChanged(DIMMED, false);
    setAccessibleText(draft.prompt());
    style("none");
  }

  /** Shows the same line again: what it says may be other words now. */
  void repaint() {
    if (!isEmpty() && !(shown.getChildren().getLast() instanceof Pen)) {
      updateItem(getItem(), false);
    }
  }

  private void style(String role) {
    for (Role one : Role.values()) {
      getStyleClass().remove("cs-outline-" + RowWords.lower(one));
    }
    getStyleClass().add("cs-outline-" + role);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return isEmpty()
        ? super.computePrefHeight(width)
        : snappedTopInset() + shown.prefHeight(room(width)) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return isEmpty() ? super.computeMinHeight(width) : computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    shown.setPrefWidth(room(getWidth()));
    super.layoutChildren();
  }

  /** The width left for words, right of what indents the row. */
  private double room(double width) {
    double whole = width > 0 ? width : getWidth() > 0 ? getWidth() : tree.getWidth();
    int level = getTreeItem() == null ? 0 : Math.max(0, tree.getTreeItemLevel(getTreeItem()) - 1);
    double indent = getSkin() instanceof TreeCellSkin<?> skin ? skin.getIndent() : 0;
    double disclosure = getDisclosureNode().prefWidth(-1);
    return Math.max(
        80, whole - snappedLeftInset() - snappedRightInset() - level * indent - disclosure - 4);
  }
}
