package claimscape.ui.map.sight;

import claimscape.argument.StatementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which statements a reader finds the way by. */
final class Landmarks {
  private Landmarks() {}

  /**
   * The statements of a chart, the most connected first; before all others the one of them that
   * bears on nothing.
   */
  static List<StatementId> of(Chart chart) {
    Set<StatementId> bearing = new HashSet<>();
    chart.links().values().forEach(link -> bearing.addAll(link.relation().premises()));
    List<StatementId> ranked =
        chart.cards().values().stream()
            .sorted(
                Comparator.<ChartCard>comparingInt(card -> -chart.linksOf(card.id()).size())
                    .thenComparingInt(card -> card.statement().created()))
            .map(ChartCard::id)
            .collect(Collectors.toCollection(ArrayList::new));
    int root = 0;
    while (root < ranked.size() && bearing.contains(ranked.get(root))) {
      root++;
    }
    Collections.rotate(ranked.subList(0, Math.min(root + 1, ranked.size())), 1);
    return ranked;
  }
}
