package claimscape.ui.action;

import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Where a key acts: in the pane that has the focus, or anywhere. */
public enum When {
  ANYWHERE,
  READER,
  MAP,
  OUTLINE,
  TABLE,
  LINK,
  INSPECTOR;

  /** Says that keys pressed within this node are meant for this pane. */
  public void mark(Node pane) {
    pane.getProperties().put(When.class, this);
  }

  /** The pane that a node lies in, or {@code ANYWHERE}. */
  public static When around(Optional<Node> node) {
    @Nullable Node at = node.orElse(null);
    while (at != null) {
      if (at.getProperties().get(When.class) instanceof When pane) {
        return pane;
      }
      at = at.getParent();
    }
    return ANYWHERE;
  }
}
