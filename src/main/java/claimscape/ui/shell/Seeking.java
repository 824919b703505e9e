package claimscape.ui.shell;

import claimscape.search.Everything;
import claimscape.search.Finds;
import claimscape.session.Jobs;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/**
 * Runs a search away from the window, in pieces: the first hits are shown as soon as they are
 * there, the others as they come. A long search tells how far it is and can be cancelled.
 */
final class Seeking {
  private static final int FIRST = 12;
  private static final long FIRST_NANOS = 40_000_000;
  private static final long PIECE_NANOS = 250_000_000;
  private static final long LONG_NANOS = 1_000_000_000;

  private final Jobs jobs;
  private final String lane;
  private final LongSupplier nanos;
  private final long began;

  /**
   * @param nanos the time that passes, as of {@link System#nanoTime}
   */
  Seeking(Jobs jobs, String lane, LongSupplier nanos) {
    this.jobs = jobs;
    this.lane = lane;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  /**
   * Begins a search.
   *
   * @param then hears what has been found so far, and whether that is all
   */
  void begin(Everything search, BiConsumer<Finds, Boolean> then) {
    piece(search, true, then);
  }

  private void piece(Everything search, boolean first, BiConsumer<Finds, Boolean> then) {
    Jobs.Work<Finds> work = progress -> look(search, first, progress);
    jobs.latest(
        lane,
        work,
        finds -> {
          then.accept(finds, search.ended());
          if (!search.ended()) {
            piece(search, false, then);
          }
        });
  }

  private Finds look(Everything search, boolean first, Jobs.Progress progress) {
    long start = nanos.getAsLong();
    if (start - began > LONG_NANOS) {
      progress.at(search.share());
    }
    return search.more(
        () -> {
          long passed = nanos.getAsLong() - start;
          boolean enough =
              first ? passed > FIRST_NANOS || search.shown() >= FIRST : passed > PIECE_NANOS;
          return enough || progress.cancelled();
        });
  }
}
