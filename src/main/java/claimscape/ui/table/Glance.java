package claimscape.ui.table;

import claimscape.analysis.Speaker;
import claimscape.argument.PassageId;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who says the selected statement and who denies it, by name; a click shows where. */
final class Glance extends VBox {
  /** Wider than any screen: names take a second line only where they must. */
  private static final double ONE_LINE = 10_000;

  private final Columns columns;
  private final Icons icons;
  private final Phrases phrases;
  private final Consumer<List<PassageId>> jump;

  Glance(Columns columns, Icons icons, Phrases phrases, Consumer<List<PassageId>> jump) {
    this.columns = columns;
    this.icons = icons;
    this.phrases = phrases;
    this.jump = jump;
    getStyleClass().add("cs-table-glance");
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  void show(Optional<StatementLine> line) {
    getChildren().clear();
    line.ifPresent(this::fill);
    setVisible(line.isPresent());
  }

  private void fill(StatementLine line) {
    Label label = new Label(line.label().toString(), icons.glyph(line.role(), 10));
    label
        .getStyleClass()
        .addAll(
            "cs-semibold", "cs-row-words", "cs-ink-" + line.role().name().toLowerCase(Locale.ROOT));
    label.setMinWidth(USE_PREF_SIZE);
    Label text = Script.dress(new Label(line.text()));
    text.getStyleClass().addAll("cs-row-words", "cs-medium");
    HBox head = new HBox(label, text);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("cs-table-glance-row");
    getChildren().add(head);
    for (Saying saying : Saying.values()) {
      List<Map.Entry<Speaker, Said>> who =
          line.speakers().entrySet().stream()
              .filter(entry -> entry.getValue().saying() == saying)
              .toList();
      if (!who.isEmpty()) {
        getChildren().add(row(saying, who));
      }
    }
    if (line.speakers().isEmpty()) {
      Label nobody = new Label(phrases.say("table.nobody"));
      nobody.getStyleClass().addAll("cs-row-words", "cs-second");
      getChildren().add(nobody);
    }
  }

  private Node row(Saying saying, List<Map.Entry<Speaker, Said>> who) {
    Label stance = new Label(phrases.say("table.they." + saying.key()), columns.sign(saying));
    stance.getStyleClass().addAll("cs-row-words", "cs-second", "cs-table-glance-stance");
    FlowPane names = new FlowPane();
    names.setPrefWrapLength(ONE_LINE);
    names.getStyleClass().add("cs-table-glance-names");
    for (Map.Entry<Speaker, Said> entry : who) {
      Button name = Script.dress(new Button(entry.getKey().name()));
      name.getStyleClass().setAll("button", "cs-table-name");
      name.setOnAction(event -> jump.accept(entry.getValue().passages()));
      names.getChildren().add(name);
    }
    HBox.setHgrow(names, Priority.ALWAYS);
    HBox row = new HBox(stance, names);
    row.getStyleClass().add("cs-table-glance-row");
    return row;
  }
}
