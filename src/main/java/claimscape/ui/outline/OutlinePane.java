package claimscape.ui.outline;

import claimscape.argument.NodeId;
import claimscape.argument.Statement;
import claimscape.project.Change;
import claimscape.session.DeskEvent;
import claimscape.session.Step;
import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.action.ActionMap;
import claimscape.ui.action.When;
import claimscape.ui.fx.FilterNote;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.NodeChooser;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WhenSeen;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The accessible twin of the map: a tree control in which all can be done that the map can. */
public final class OutlinePane extends StackPane {
  private final Workbench bench;
  private final OutlineTree tree;
  private final NodeChooser chooser;
  private final OutlineCommands commands;
  private final List<Action> actions;
  private final ActionMap keys;
  private final Label empty;
  private final RowWords words;
  private final FilterNote filter;

  /** Whether something happened while nobody saw the outline. */
  private final WhenSeen sight = new WhenSeen(this, this::show);

  public OutlinePane(Workbench bench, Look look, Icons icons, Phrases phrases) {
    this.bench = bench;
    look.sheet(OutlinePane.class, "outline.css");
    When.OUTLINE.mark(this);
    getStyleClass().add("cs-outline");
    words = new RowWords(bench, phrases);
    tree = new OutlineTree(bench.desk(), words, icons, phrases);
    chooser = new NodeChooser(icons, phrases, tree::requestFocus);
    commands = new OutlineCommands(bench, tree, chooser, words, phrases);
    actions = new OutlineActions(bench.mending(), commands, tree).all();
    keys = new ActionMap(() -> Action.offered(actions, bench.level()));
    empty = new Label(phrases.say("outline.empty"));
    empty.setWrapText(true);
    empty.getStyleClass().addAll("cs-second", "cs-outline-empty");
    empty.setMouseTransparent(true);
    filter = new FilterNote("outline", phrases, icons, words::clearFilter);
    filter.getStyleClass().add("cs-outline-filter");
    VBox.setVgrow(tree, Priority.ALWAYS);
    getChildren().addAll(new VBox(filter, tree), empty, chooser);
    setAlignment(chooser, Pos.TOP_CENTER);
    tree.setContextMenu(new OutlineMenu(actions, bench, phrases));
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    tree.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    bench.desk().onEvent(this::hear);
    bench.store().onStep(this::follow);
    showEmpty();
  }

  private void show() {
    tree.rebuild();
    narrow();
    showEmpty();
  }

  public List<Action> actions() {
    return actions;
  }

  /** Puts the focus into the rows. */
  @Override
  public void requestFocus() {
    tree.requestFocus();
  }

  /** The outline takes its keys before the tree control, which would use some of them itself. */
  private void press(KeyEvent event) {
    if (!tree.writing()) {
      keys.find(event, When.OUTLINE, false)
          .ifPresent(
              action -> {
                event.consume();
                action.run().run();
              });
    }
  }

  private void click(MouseEvent event) {
    boolean row = event.getTarget() instanceof Node node && RowCell.around(node).isPresent();
    if (event.getButton() == MouseButton.PRIMARY && row && !tree.writing()) {
      if (event.isStillSincePress() && event.getClickCount() == 2) {
        commands.edit();
      } else if (!event.isShiftDown() && !event.isShortcutDown()) {
        commands.showPassage();
      }
    }
  }

  private void hear(DeskEvent event) {
    if (!sight.seen()) {
      sight.changed();
      return;
    }
    switch (event) {
      case DeskEvent.Selected selected -> tree.follow();
      case DeskEvent.Targeted targeted -> tree.repaint();
      case DeskEvent.Armed armed -> {}
      case DeskEvent.Reveal reveal -> {}
      case DeskEvent.RevealText words -> {}
      case DeskEvent.Centre centre -> {}
      case DeskEvent.Narrowed narrowed -> narrow();
      case DeskEvent.Notice notice -> {}
    }
  }

  private void narrow() {
    filter.say(words.filter());
    tree.repaint();
  }

  private void follow(Step step) {
    if (!sight.seen()) {
      sight.changed();
      return;
    }
    if (step.diff().changes().stream().anyMatch(OutlinePane::reorders)) {
      tree.rebuild();
    } else {
      tree.repaint();
    }
    filter.say(words.filter());
    showEmpty();
  }

  /** Whether a change can move rows: other nodes, other ends, or another role at the top. */
  private static boolean reorders(Change change) {
    return change.id() instanceof NodeId
        && !(change instanceof Change.Updated updated
            && updated.before() instanceof Statement before
            && updated.after() instanceof Statement after
            && before.role() == after.role());
  }

  private void showEmpty() {
    empty.setVisible(bench.store().project().statements().isEmpty() && !tree.writing());
  }
}
