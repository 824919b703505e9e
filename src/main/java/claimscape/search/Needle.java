package claimscape.search;

import claimscape.text.Problem;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A query made ready: it can be looked for in any number of texts. */
public sealed interface Needle permits PlainWords, Expression {
  /** What {@link #scan} says at the end of a text. */
  int END = -1;

  /** What comes of a query. */
  sealed interface Made {}

  /** It can be looked for. */
  record Ready(Needle needle) implements Made {}

  /** It is no expression; the problem says why. */
  record Wrong(Problem why) implements Made {}

  /** Makes a query ready; only an expression can be wrong. */
  static Made of(Query query) {
    return query.expression() ? Expression.of(query) : new Ready(new PlainWords(query));
  }

  /**
   * Looks through a text from a place on. Time is linear in the length of the text.
   *
   * @param from 0, or what the scan before has returned
   * @param hit takes each hit in order, none overlapping another, and tells whether to go on
   * @param pause asked now and then: whether to leave the rest for later
   * @return where to go on, or {@link #END}
   */
  int scan(Prepared text, int from, Predicate<Span> hit, BooleanSupplier pause);

  /** The first hits in a text. */
  default List<Span> all(Prepared text, int most, BooleanSupplier cancelled) {
    List<Span> hits = new ArrayList<>();
    scan(
        text,
        0,
        span -> {
          hits.add(span);
          return hits.size() < most;
        },
        cancelled);
    return hits;
  }
}
