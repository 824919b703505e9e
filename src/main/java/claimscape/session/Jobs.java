package claimscape.session;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lanes for slow work. In one lane only the latest request counts: a new one cancels the old, and a
 * stale result is dropped. Results come back on the thread that asked.
 */
public interface Jobs {

  /**
   * Starts work in a lane and hands its result over, unless a newer request came first.
   *
   * @param lane a fixed name of what is worked on: "layout", "save"
   */
  <R> void latest(String lane, Work<R> work, Consumer<R> then);

  /** Gives up what a lane is doing. */
  void cancel(String lane);

  /** Ends all lanes, for the end of the application. */
  void close();

  /** Slow work on immutable input. */
  interface Work<R> {
    /**
     * Does the work.
     *
     * @throws java.util.concurrent.CancellationException where it was cancelled on the way
     */
    R run(Progress progress) throws Exception;
  }

  /** How work tells how far it is, and hears that it is no longer wanted. */
  interface Progress {
    /** Tells the share done, 0 to 1. */
    void at(double share);

    boolean cancelled();
  }

  /** What the window shows of a lane. */
  record Activity(String lane, double share) {}

  /** Hears what is being worked on; empty where nothing is. */
  void onActivity(Consumer<Optional<Activity>> listener);
}
