package claimscape.storage.record;

import claimscape.text.Problem;

/**
 * A record that cannot be read, with the reason. Whoever reads records turns it into a value; it
 * never leaves this storage.
 */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem why;

  public Unreadable(Problem why) {
    super(why.code(), null, false, false);
    this.why = why;
  }

  public Problem why() {
    return why;
  }
}
