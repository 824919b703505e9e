package claimscape.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The thread of the window as an executor: what it is given runs there later, in order. */
public final class FxHome implements Executor {

  @Override
  public void execute(Runnable task) {
    Platform.runLater(task);
  }
}
