package claimscape.ui.map;

import claimscape.argument.Statement;
import claimscape.layout.Point;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartCard;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The statements that typed letters may mean: by label first, then by words, the nearest first. */
final class Choices {
  private static final int NO = 4;

  private Choices() {}

  static List<Statement> of(Chart chart, String typed, Point near) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return chart.cards().values().stream()
        .filter(card -> rank(card.statement(), wanted) < NO)
        .sorted(
            Comparator.<ChartCard>comparingInt(card -> rank(card.statement(), wanted))
                .thenComparingDouble(card -> distance(card, near))
                .thenComparing(ChartCard::id))
        .map(ChartCard::statement)
        .toList();
  }

  private static int rank(Statement statement, String wanted) {
    String label = statement.label().toString().toLowerCase(Locale.ROOT);
    String text = statement.text().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || label.equals(wanted)) {
      return 0;
    }
    if (label.startsWith(wanted)) {
      return 1;
    }
    if (text.startsWith(wanted) || text.contains(" " + wanted)) {
      return 2;
    }
    return text.contains(wanted) ? 3 : NO;
  }

  private static double distance(ChartCard card, Point near) {
    return Math.hypot(card.place().centreX() - near.x(), card.place().centreY() - near.y());
  }
}
