package claimscape.cli;

/** What a command tells the shell. */
enum Exit {
  /** Done. */
  DONE(0),
  /** Done, and something was found: a problem in an input, a failed check, a lossy conversion. */
  FINDINGS(1),
  /** Wrong usage, or a file that cannot be read or written. */
  FAILED(2);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The graver of two. */
  Exit and(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
