package claimscape.ui.shell;

/** How the user likes the panes divided. */
final class Sizes {
  private double readerShare = 0.389;
  private double pairShare = 0.6;
  private boolean inspectorDocked = true;
  private boolean inspectorOpen;

  /** The reader's part of the width, 0 to 1. */
  double readerShare() {
    return readerShare;
  }

  void setReaderShare(double share) {
    readerShare = share;
  }

  /** The part of the width that two readers take, side by side. */
  double pairShare() {
    return pairShare;
  }

  void setPairShare(double share) {
    pairShare = share;
  }

  /** Whether the inspector stands beside the map where there is room. */
  boolean inspectorDocked() {
    return inspectorDocked;
  }

  void setInspectorDocked(boolean docked) {
    inspectorDocked = docked;
  }

  /** Whether it lies over the map where there is not. */
  boolean inspectorOpen() {
    return inspectorOpen;
  }

  void setInspectorOpen(boolean open) {
    inspectorOpen = open;
  }
}
