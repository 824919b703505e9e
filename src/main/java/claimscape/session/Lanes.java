package claimscape.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The job runner. Work runs on a pool, results come home through an executor of the asking thread.
 * A same-thread pool and home make the twin that tests use. It owns the only catch-all of the
 * house: whatever a job throws is told to the listener for unexpected errors.
 */
public final class Lanes implements Jobs {
  private final ExecutorService pool;
  private final Executor home;
  private final Consumer<Throwable> unexpected;
  private final Map<String, AtomicBoolean> running = new TreeMap<>();
  private final List<Consumer<Optional<Activity>>> listeners = new ArrayList<>();

  /**
   * A job runner.
   *
   * @param pool where work runs; closed with the lanes
   * @param home runs what it is given on the thread of the window
   * @param unexpected hears, at home, what no job should throw
   */
  public Lanes(ExecutorService pool, Executor home, Consumer<Throwable> unexpected) {
    this.pool = pool;
    this.home = home;
    this.unexpected = unexpected;
  }

  @Override
  public <R> void latest(String lane, Work<R> work, Consumer<R> then) {
    cancel(lane);
    AtomicBoolean cancelled = new AtomicBoolean();
    running.put(lane, cancelled);
    pool.execute(() -> run(lane, cancelled, work, then));
  }

  private <R> void run(String lane, AtomicBoolean cancelled, Work<R> work, Consumer<R> then) {
    try {
      R result = work.run(new Reporting(lane, cancelled));
      home.execute(() -> arrive(lane, cancelled, () -> then.accept(result)));
    } catch (CancellationException e) {
      home.execute(() -> arrive(lane, cancelled, () -> {}));
    } catch (Throwable e) {
      home.execute(() -> arrive(lane, cancelled, () -> unexpected.accept(e)));
    }
  }

  private void arrive(String lane, AtomicBoolean cancelled, Runnable then) {
    if (!cancelled.get()) {
      running.remove(lane);
      tell(Optional.empty());
      then.run();
    }
  }

  @Override
  public void cancel(String lane) {
    AtomicBoolean old = running.remove(lane);
    if (old != null) {
      old.set(true);
      tell(Optional.empty());
    }
  }

  @Override
  public void close() {
    List.copyOf(running.keySet()).forEach(this::cancel);
    pool.shutdownNow();
  }

  @Override
  public void onActivity(Consumer<Optional<Activity>> listener) {
    listeners.add(listener);
  }

  private void tell(Optional<Activity> activity) {
    listeners.forEach(listener -> listener.accept(activity));
  }

  private final class Reporting implements Progress {
    private final String lane;
    private final AtomicBoolean cancelled;

    Reporting(String lane, AtomicBoolean cancelled) {
      this.lane = lane;
      this.cancelled = cancelled;
    }

    @Override
    public void at(double share) {
      home.execute(
          () -> {
            if (!cancelled.get()) {
              tell(Optional.of(new Activity(lane, share)));
            }
          });
    }

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }
  }
}
