package claimscape.bench.still;

import claimscape.argument.StatementId;
import claimscape.drawing.map.MapDrawing;
import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** How far the cards of a map moved by each of many edits, in shares of its diagonal. */
final class Still {

  private final List<Double> means = new ArrayList<>();
  private double farthest;

  /** Takes an edit in: the mean over all cards on both maps but the edited one. */
  void add(MapDrawing before, MapDrawing after, StatementId edited) {
    add(before, after, (StatementId id) -> !id.equals(edited));
  }

  /** Takes an edit in: the mean over the cards on both maps that count. */
  void add(MapDrawing before, MapDrawing after, Predicate<StatementId> counts) {
    double diagonal = Math.hypot(before.drawing().width(), before.drawing().height());
    double sum = 0;
    int count = 0;
    for (Map.Entry<StatementId, Rect> card : before.cards().entrySet()) {
      Rect to = after.cards().get(card.getKey());
      if (to != null && counts.test(card.getKey())) {
        Rect from = card.getValue();
        double move = Math.hypot(to.x() - from.x(), to.y() - from.y()) / diagonal;
        farthest = Math.max(farthest, move);
        sum += move;
        count++;
      }
    }
    means.add(count == 0 ? 0 : sum / count);
  }

  int edits() {
    return means.size();
  }

  double mean() {
    return means.stream().mapToDouble(m -> m).average().orElse(0);
  }

  double p90() {
    List<Double> sorted = new ArrayList<>(means);
    Collections.sort(sorted);
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * .9) - 1);
  }

  double worst() {
    return means.stream().mapToDouble(m -> m).max().orElse(0);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "mean %6.2f %%  p90 %6.2f %%  worst %6.2f %%  farthest card %6.2f %%",
        100 * mean(),
        100 * p90(),
        100 * worst(),
        100 * farthest);
  }
}
