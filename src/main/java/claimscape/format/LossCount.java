package claimscape.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Counts what a format has no room for. What did not occur is no loss. */
public final class LossCount {
  private final List<Loss> found = new ArrayList<>();

  public LossCount add(String code, int count) {
    if (count > 0) {
      found.add(Loss.of(code, count));
    }
    return this;
  }

  /** Counts the entries of which a particular is lost. */
  public <E> LossCount add(String code, Collection<E> entries, Predicate<E> which) {
    return add(code, Math.toIntExact(entries.stream().filter(which).count()));
  }

  public List<Loss> losses() {
    return List.copyOf(found);
  }
}
