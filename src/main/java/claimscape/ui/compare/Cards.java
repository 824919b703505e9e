package claimscape.ui.compare;

import claimscape.ui.fx.Look;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Cards in as many columns of one width as have room; the cards of a row are equally high. */
final class Cards extends GridPane {
  private static final double NARROWEST = 300;
  private static final double GAP = 16;

  private final List<? extends Node> cards;
  private final Look look;
  private int columns;

  Cards(List<? extends Node> cards, Look look) {
    this.cards = List.copyOf(cards);
    this.look = look;
    getStyleClass().add("cs-compare-cards");
    setHgap(GAP);
    setVgap(GAP);
    arrange(1);
    widthProperty().subscribe((was, now) -> fit(now.doubleValue()));
  }

  private void fit(double width) {
    double room = width - snappedLeftInset() - snappedRightInset() + GAP;
    int fitting = (int) Math.floor(room / (look.px(NARROWEST) + GAP));
    int wanted = Math.clamp(fitting, 1, Math.max(1, cards.size()));
    if (wanted != columns) {
      arrange(wanted);
    }
  }

  private void arrange(int wanted) {
    columns = wanted;
    getChildren().clear();
    getColumnConstraints().clear();
    for (int i = 0; i < wanted; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / wanted);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < cards.size(); i++) {
      add(cards.get(i), i % wanted, i / wanted);
    }
  }
}
