package claimscape.ui.fx;

import javafx.scene.Node;

/**
 * Shows a pane anew after something changed: at once where it is seen, else as soon as it is. A
 * pane out of sight costs nothing.
 */
public final class WhenSeen {
  private final Node pane;
  private final Runnable show;
  private boolean stale;

  /**
   * @param show brings the pane up to date
   */
  public WhenSeen(Node pane, Runnable show) {
    this.pane = pane;
    this.show = show;
    pane.visibleProperty().subscribe((was, now) -> catchUp());
    pane.sceneProperty().subscribe((was, now) -> catchUp());
  }

  /** Whether the pane is in the window now. */
  public boolean seen() {
    return pane.isVisible() && pane.getScene() != null;
  }

  /** Something changed that the pane shows. */
  public void changed() {
    stale = true;
    catchUp();
  }

  private void catchUp() {
    if (stale && seen()) {
      stale = false;
      show.run();
    }
  }
}
