package claimscape.ui.shell;

import claimscape.ui.action.Action;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * A pane as the window places it.
 *
 * @param body what is shown
 * @param tools what stands at the right of the pane's tabs while it is shown
 * @param actions what can be done in it
 * @param note what it has to say at the right of the status line, or ""
 * @param focus gives it the focus
 */
record Placed(
    Node body,
    List<Node> tools,
    List<Action> actions,
    ObservableValue<String> note,
    Runnable focus) {
  Placed {
    tools = List.copyOf(tools);
    actions = List.copyOf(actions);
  }
}
