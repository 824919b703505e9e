package claimscape.ui.shell;

import claimscape.ui.action.Action;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What an empty window shows: three ways to begin, and what was open before. */
final class StartPage extends ScrollPane {
  private final Icons icons;
  private final Phrases phrases;
  private final Function<String, Action> action;
  private final Consumer<Path> open;
  private final VBox recent = new VBox();
  private final Button first;

  /**
   * @param open opens a project of the list
   */
  StartPage(Icons icons, Phrases phrases, Function<String, Action> action, Consumer<Path> open) {
    this.icons = icons;
    this.phrases = phrases;
    this.action = action;
    this.open = open;
    getStyleClass().add("shell-start");
    setFitToWidth(true);
    first = card("texts", StartPicture.texts(icons), key("shell.openTexts"), "shell.openTexts");
    Button paste = card("paste", StartPicture.paste(icons), key("shell.paste"), "shell.paste");
    Hyperlink untagged = new Hyperlink(phrases.say("start.untagged"));
    untagged.setId("start-untagged");
    untagged.getStyleClass().setAll("cs-link", "cs-small");
    untagged.setOnAction(event -> run("shell.sampleUntagged"));
    Button sample = card("sample", StartPicture.sample(), new Region(), "shell.sample");
    StackPane sampleCard = new StackPane(sample, untagged);
    StackPane.setAlignment(untagged, Pos.BOTTOM_LEFT);
    untagged.getStyleClass().add("shell-start-untagged");
    HBox cards = new HBox(first, paste, sampleCard);
    cards.getStyleClass().add("shell-start-cards");
    for (Node each : List.of(first, paste, sampleCard)) {
      HBox.setHgrow(each, Priority.ALWAYS);
    }
    VBox column = new VBox(title(), tagline(), cards, recent);
    column.getStyleClass().add("shell-start-column");
    StackPane middle = new StackPane(column);
    middle.getStyleClass().add("shell-start-middle");
    setContent(middle);
    recent.getStyleClass().add("shell-start-recent");
  }

  /** Puts the focus on the first card. */
  void focusFirst() {
    first.requestFocus();
  }

  private Node title() {
    Label name = new Label(phrases.say("app.name"));
    name.getStyleClass().add("shell-start-name");
    HBox row = new HBox(icons.sign(30), name);
    row.getStyleClass().add("shell-start-title");
    return row;
  }

  private Node tagline() {
    Label line = new Label(phrases.say("app.line"));
    line.getStyleClass().add("shell-start-line");
    return line;
  }

  private Button card(String name, Node picture, Node foot, String id) {
    Label title = new Label(phrases.say("start." + name));
    title.getStyleClass().add("cs-title");
    Label words = new Label(phrases.say("start." + name + ".words"));
    words.getStyleClass().add("shell-start-words");
    words.setWrapText(true);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox inside = new VBox(picture, title, words, gap, foot);
    inside.getStyleClass().add("shell-start-inside");
    Button card = new Button("", inside);
    card.setId("start-" + name);
    card.getStyleClass().setAll("shell-start-card");
    card.setMaxWidth(Double.MAX_VALUE);
    card.setAccessibleText(title.getText() + ". " + words.getText());
    card.setOnAction(event -> run(id));
    return card;
  }

  private void run(String id) {
    action.apply(id).run().run();
  }

  private Label key(String id) {
    Label key = new Label(action.apply(id).keys().getFirst().shown());
    key.getStyleClass().add("cs-key");
    return key;
  }

  /** Lists what was open before. */
  void show(List<RecentRow> rows) {
    recent.getChildren().clear();
    Label head = new Label(phrases.say("start.recent"));
    head.getStyleClass().addAll("shell-start-head");
    recent.getChildren().add(head);
    rows.forEach(row -> recent.getChildren().add(row(row)));
    Label other = new Label(phrases.say("start.other"));
    other.getStyleClass().add("cs-second");
    Label none = new Label();
    recent
        .getChildren()
        .add(line(other, none, key("shell.openProject"), () -> run("shell.openProject")));
  }

  private Node row(RecentRow row) {
    Label title = Script.dress(new Label(row.title()));
    title.getStyleClass().add("cs-medium");
    Label size = new Label(row.size());
    size.getStyleClass().addAll("cs-small", "cs-second");
    Label when = new Label(row.when());
    when.getStyleClass().addAll("cs-small", "cs-second");
    return line(title, size, when, () -> open.accept(row.file()));
  }

  private static Node line(Label title, Label size, Label end, Runnable then) {
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    size.getStyleClass().add("shell-start-size");
    StackPane right = new StackPane(end);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.getStyleClass().add("shell-start-when");
    HBox inside = new HBox(title, size, right);
    inside.setAlignment(Pos.CENTER_LEFT);
    Button row = new Button("", inside);
    row.getStyleClass().setAll("shell-start-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(title.getText() + " " + size.getText() + " " + end.getText());
    inside.prefWidthProperty().bind(row.widthProperty().subtract(24));
    row.setOnAction(event -> then.run());
    return row;
  }

  /** One line of the list, in words. */
  record RecentRow(Path file, String title, String size, String when) {}
}
