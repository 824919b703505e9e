package claimscape.layout;

import java.util.concurrent.CancellationException;

/** Asked now and then by long work: shall it stop? */
@FunctionalInterface
public interface Cancel {

  boolean cancelled();

  /** Work that nobody stops. */
  static Cancel never() {
    return () -> false;
  }

  /**
   * Stops the work here if it shall stop.
   *
   * @throws CancellationException if cancelled
   */
  default void check() {
    if (cancelled()) {
      throw new CancellationException("layout cancelled");
    }
  }
}
