package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Lets keys that the window would take for moving the focus act on the map first. */
final class MapKeys {
  private final Workbench bench;
  private final List<Action> actions;
  private final Supplier<Optional<NodeId>> lead;
  private final Consumer<NodeId> reached;
  private boolean taken;

  /**
   * The keys of the map.
   *
   * @param lead the leading node of the selection
   * @param reached hears which node a key has led to
   */
  MapKeys(
      Workbench bench,
      List<Action> actions,
      Supplier<Optional<NodeId>> lead,
      Consumer<NodeId> reached) {
    this.bench = bench;
    this.actions = actions;
    this.lead = lead;
    this.reached = reached;
  }

  /** Hears the keys that are pressed on the view, and first those of the whole pane. */
  void hear(Node view, Node pane) {
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> taken = false);
    pane.addEventFilter(KeyEvent.KEY_TYPED, this::dropLetter);
  }

  private void press(KeyEvent event) {
    Action.offered(actions, bench.level()).stream()
        .filter(action -> action.when() == When.MAP)
        .filter(action -> action.keys().stream().anyMatch(key -> key.matches(event)))
        .filter(action -> action.enabled().getAsBoolean())
        .findFirst()
        .ifPresent(
            action -> {
              event.consume();
              taken = true;
              Optional<NodeId> before = lead.get();
              action.run().run();
              lead.get().filter(node -> !before.equals(Optional.of(node))).ifPresent(reached);
            });
  }

  /** The letter of a key that opened a field is not meant for that field. */
  private void dropLetter(KeyEvent event) {
    if (taken) {
      event.consume();
      taken = false;
    }
  }
}
