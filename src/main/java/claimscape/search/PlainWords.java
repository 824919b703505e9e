package claimscape.search;

import claimscape.text.Span;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Words as they are typed, found in the folded text; what must not differ is compared there. */
final class PlainWords implements Needle {
  private final Query query;

  PlainWords(Query query) {
    this.query = query;
  }

  @Override
  public int scan(Prepared text, int from, Predicate<Span> hit, BooleanSupplier pause) {
    return text.folded()
        .scan(
            query.words().strip(),
            query.folding(),
            query.wholeWords(),
            from,
            span -> hit.test(span) && !pause.getAsBoolean());
  }
}
