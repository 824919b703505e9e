package claimscape.session;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** A pool that does its work where it is asked for, before the call comes back. */
public class SameThread extends AbstractExecutorService {
  /** Jobs that are done where they are asked for; what fails in one fails where it was asked. */
  public static Lanes lanes() {
    return new Lanes(
        new SameThread(),
        Runnable::run,
        thrown -> {
          throw new IllegalStateException(thrown);
        });
  }

  @Override
  public void execute(Runnable task) {
    task.run();
  }

  @Override
  public void shutdown() {}

  @Override
  public List<Runnable> shutdownNow() {
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return false;
  }

  @Override
  public boolean isTerminated() {
    return false;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return true;
  }
}
