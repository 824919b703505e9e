package claimscape.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
  private final SortedMap<String, Running> running = new TreeMap<>();
  private final List<Consumer<Optional<Activity>>> listeners = new ArrayList<>();
  private boolean closed;

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
    if (closed) {
      return;
    }
    Running job = new Running(lane);
    running.put(lane, job);
    pool.execute(() -> run(job, work, then));
  }

  private <R> void run(Running job, Work<R> work, Consumer<R> then) {
    Runnable end = ended(job, work, then);
    home.execute(() -> arrive(job, end));
  }

  /** Does the work; what comes of it is for the thread that asked. */
  private <R> Runnable ended(Running job, Work<R> work, Consumer<R> then) {
    try {
      R result = work.run(job);
      return () -> then.accept(result);
    } catch (CancellationException e) {
      return () -> {};
    } catch (Throwable e) {
      return () -> unexpected.accept(e);
    }
  }

  private void arrive(Running job, Runnable end) {
    if (!job.cancelled()) {
      running.remove(job.lane);
      tell();
      end.run();
    }
  }

  @Override
  public void cancel(String lane) {
    Running old = running.remove(lane);
    if (old != null) {
      old.cancelled.set(true);
      tell();
    }
  }

  /** Ends all lanes; what is asked for from now on is not begun. */
  @Override
  public void close() {
    closed = true;
    List.copyOf(running.keySet()).forEach(this::cancel);
    pool.shutdownNow();
  }

  @Override
  public void onActivity(Consumer<Optional<Activity>> listener) {
    listeners.add(listener);
  }

  /** Tells what goes on now: where one lane has come to its end, another may still be at work. */
  private void tell() {
    Optional<Activity> going =
        running.values().stream().flatMap(job -> job.reported.stream()).findFirst();
    listeners.forEach(listener -> listener.accept(going));
  }

  /** One job of a lane, from its request to its end. */
  private final class Running implements Progress {
    private final String lane;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private Optional<Activity> reported = Optional.empty();

    Running(String lane) {
      this.lane = lane;
    }

    @Override
    public void at(double share) {
      home.execute(
          () -> {
            if (!cancelled()) {
              reported = Optional.of(new Activity(lane, share));
              listeners.forEach(listener -> listener.accept(reported));
            }
          });
    }

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }
  }
}
