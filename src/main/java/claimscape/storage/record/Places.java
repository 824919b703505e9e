package claimscape.storage.record;

import claimscape.json.At;
import claimscape.text.Problem;

/** Puts a problem where a value was read. */
public final class Places {
  private Places() {}

  /** The problem with this place; unchanged where the value was not read from a file. */
  public static Problem put(Problem problem, At at) {
    return at.line() < 1 ? problem : problem.at(at.line(), Math.max(1, at.column()));
  }
}
