package claimscape.ui.shell;

import claimscape.ui.fx.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** The small pictures on the cards of the start page. */
final class StartPicture {
  private StartPicture() {}

  static Node texts(Icons icons) {
    return beside(icons.icon("card.open", 36), icons.icon("card.arrow", 20));
  }

  static Node paste(Icons icons) {
    return beside(icons.icon("card.paste", 36), icons.icon("card.caret", 24));
  }

  private static Node beside(Node large, Node small) {
    small.getStyleClass().add("shell-start-accent");
    HBox row = new HBox(large, small);
    row.getStyleClass().add("shell-start-picture");
    return row;
  }

  /** A claim, what supports it and what attacks it. */
  static Node sample() {
    Pane pane = new Pane();
    pane.getStyleClass().add("shell-start-picture");
    for (List<String> part :
        List.of(
            List.of("line", "M25.5 13 V20 H12 V25"),
            List.of("attack", "M32 13 V20 H43 V25"),
            List.of(
                "claim", "M17 1 H40 Q42 1 42 3 V10 Q42 12 40 12 H17 Q15 12 15 10 V3 Q15 1 17 1 Z"),
            List.of("evidence", "M1 24 H19.5 L23 27.5 V35 H1 Z"),
            List.of("rebuttal", "M35 24 H51 L54 27 V32 L51 35 H35 L32 32 V27 Z"))) {
      SVGPath path = new SVGPath();
      path.setContent(part.getLast());
      path.getStyleClass().add("shell-sample-" + part.getFirst());
      pane.getChildren().add(path);
    }
    return pane;
  }
}
