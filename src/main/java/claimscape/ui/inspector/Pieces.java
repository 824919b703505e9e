package claimscape.ui.inspector;

import claimscape.argument.NodeId;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.session.Workbench;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import claimscape.ui.fx.WordsLabel;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pieces that the sheets of the inspector are made of. */
final class Pieces {
  private final Workbench bench;
  private final Icons icons;
  private final Phrases phrases;
  private final Runnable compare;

  Pieces(Workbench bench, Icons icons, Phrases phrases, Runnable compare) {
    this.compare = compare;
    this.bench = bench;
    this.icons = icons;
    this.phrases = phrases;
  }

  Node icon(String name) {
    return icons.icon(name, 16);
  }

  String say(String key, String... args) {
    return phrases.say(key, args);
  }

  String count(String key, int number) {
    return phrases.count(key, number);
  }

  /** What stands where there is nothing to inspect. */
  Node empty(String key, String... args) {
    Label words = new Label(say(key, args));
    words.setWrapText(true);
    words.getStyleClass().addAll("cs-second", "cs-inspector-empty");
    return words;
  }

  /** The line that names a statement: glyph, role and label, and a flag if it is the target. */
  Node head(Role role, String label, boolean target) {
    Label name = new Label(say("role." + lower(role)) + " " + label);
    name.getStyleClass().addAll("cs-medium", "cs-inspector-name", "cs-ink-" + lower(role));
    HBox head = new HBox(icons.glyph(role, 12), name, spring());
    head.getStyleClass().add("cs-inspector-head");
    head.setAlignment(Pos.CENTER_LEFT);
    if (target) {
      Label flag = new Label(say("inspector.target"), icons.icon("flag", 12));
      flag.getStyleClass().addAll("cs-medium", "cs-small", "cs-inspector-flag");
      head.getChildren().add(flag);
    }
    return head;
  }

  /** A heading with what is counted at its right. */
  Node heading(String words, String right) {
    Label left = new Label(words);
    left.getStyleClass().addAll("cs-small", "cs-medium", "cs-second");
    Label number = new Label(right);
    number.getStyleClass().addAll("cs-small", "cs-second");
    HBox line = new HBox(left, spring(), number);
    line.getStyleClass().add("cs-inspector-heading");
    return line;
  }

  VBox group(Node... rows) {
    VBox group = new VBox(rows);
    group.getStyleClass().add("cs-inspector-group");
    return group;
  }

  /** One end of a link; a click goes there. */
  Node link(LinkRow row) {
    Label label = new Label(row.label());
    label.getStyleClass().addAll("cs-medium", "cs-inspector-label", "cs-ink-" + lower(row.role()));
    Label words = Script.dress(new Label(row.words()));
    words.getStyleClass().addAll("cs-row-words", "cs-inspector-words");
    HBox line = new HBox(icons.glyph(row.role(), 10), label, words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("cs-inspector-link");
    if (!row.linkedWith().isEmpty()) {
      Label with = new Label(say("inspector.linkedWith", row.linkedWith()));
      with.getStyleClass().addAll("cs-row-words", "cs-second");
      with.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(with);
    }
    String spoken = row.label() + " " + row.words();
    return rowButton(line, spoken, () -> go(row.end()));
  }

  private void go(NodeId end) {
    bench.desk().select(List.of(end));
    bench.desk().centre(end);
    if (end instanceof StatementId statement) {
      bench.store().project().passagesOf(statement).stream()
          .findFirst()
          .ifPresent(passage -> bench.desk().reveal(passage.id()));
    }
  }

  /** Who stands how. */
  Node voices(VoiceRow row) {
    Label stance = new Label(say("stance.they." + lower(row.stance())));
    stance.getStyleClass().addAll("cs-row-words", "cs-second", "cs-inspector-term");
    String spoken = String.join(", ", row.names());
    Label names = new WordsLabel(spoken);
    names.getStyleClass().add("cs-row-words");
    HBox line = new HBox(stance, names);
    line.getStyleClass().add("cs-inspector-voices");
    HBox.setHgrow(names, Priority.ALWAYS);
    return line;
  }

  /** A row that is pressed like a button; no Button, since those do not wrap what they hold. */
  static Region rowButton(Region row, String spoken, Runnable run) {
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.BUTTON);
    row.setAccessibleText(spoken);
    row.getStyleClass().add("cs-inspector-row");
    row.setOnMouseClicked(event -> run.run());
    row.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            run.run();
          }
        });
    return row;
  }

  /** Leads to all passages side by side. */
  Button compare() {
    return more(say("inspector.compare"), compare);
  }

  /** Words that open more of the sheet. */
  Button more(String words, Runnable run) {
    Button more = new Button(words);
    more.getStyleClass().setAll("button", "cs-inspector-more", "cs-row-words");
    more.setOnAction(event -> run.run());
    return more;
  }

  static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
