package claimscape.layout.elk;

import claimscape.layout.Cancel;
import org.eclipse.elk.core.util.BasicProgressMonitor;

/** Ends the work of the kernel between two of its steps. */
final class Watch extends BasicProgressMonitor {
  private final Cancel cancel;

  Watch(Cancel cancel) {
    this.cancel = cancel;
  }

  @Override
  public boolean isCanceled() {
    cancel.check();
    return false;
  }
}
