package claimscape.ui.shell;

import claimscape.argument.StatementId;
import claimscape.session.Desk;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bottom row: what is saved, how much there is, what waits, and where the eye is. */
final class StatusLine extends HBox {
  private final Icons icons;
  private final Phrases phrases;
  private final HBox left = new HBox();
  private final HBox right = new HBox();
  private final HBox busy = new HBox();
  private int lostShown;
  private int looseShown;

  StatusLine(Icons icons, Phrases phrases) {
    this.icons = icons;
    this.phrases = phrases;
    getStyleClass().add("shell-status");
    left.getStyleClass().add("shell-status-part");
    right.getStyleClass().add("shell-status-part");
    busy.getStyleClass().add("shell-status-part");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(left, gap, busy, right);
    showNothing();
  }

  void showNothing() {
    left.getChildren().setAll(words(phrases.say("status.nothing")));
    right.getChildren().setAll(words(phrases.say("status.keys")));
  }

  void show(StatusViewModel status, Desk desk) {
    List<Node> parts = new ArrayList<>();
    parts.add(words(status.saved()));
    parts.add(words(phrases.count("status.statements", status.statements())));
    status.target().ifPresent(label -> parts.add(target(label, desk)));
    if (!status.lost().isEmpty()) {
      parts.add(
          link(
              phrases.count("status.lost", status.lost().size()),
              () -> desk.reveal(status.lost().get(lostShown++ % status.lost().size()))));
    }
    if (!status.loose().isEmpty()) {
      parts.add(
          link(
              phrases.count("status.loose", status.loose().size()),
              () -> showLoose(status.loose(), desk)));
    }
    left.getChildren().setAll(dotted(parts));
  }

  private void showLoose(List<StatementId> loose, Desk desk) {
    StatementId next = loose.get(looseShown++ % loose.size());
    desk.select(List.of(next));
    desk.centre(next);
  }

  /** What the panes shown have to say at the right. */
  void showNotes(List<ObservableValue<String>> notes) {
    List<Node> parts =
        notes.stream()
            .map(ObservableValue::getValue)
            .filter(note -> !note.isEmpty())
            .<Node>map(StatusLine::words)
            .toList();
    right.getChildren().setAll(dotted(parts));
  }

  /** What is being worked on, from 0 to 1, with a way to give it up. */
  void showBusy(String what, double share, Runnable cancel) {
    ProgressBar bar = new ProgressBar(share);
    bar.getStyleClass().add("shell-progress");
    busy.getChildren()
        .setAll(
            words(phrases.say("status.busy", what, Long.toString(Math.round(share * 100)))),
            bar,
            link(phrases.say("cancel"), cancel));
  }

  void showIdle() {
    busy.getChildren().clear();
  }

  private Node target(String label, Desk desk) {
    Hyperlink target =
        link(
            phrases.say("status.target", label),
            () -> desk.targets().stream().findFirst().ifPresent(desk::centre));
    target.getStyleClass().add("shell-status-target");
    target.setGraphic(icons.icon("flag", 12));
    return target;
  }

  private static List<Node> dotted(List<Node> parts) {
    List<Node> all = new ArrayList<>();
    for (Node part : parts) {
      if (!all.isEmpty()) {
        Label dot = words("·");
        all.add(dot);
      }
      all.add(part);
    }
    return all;
  }

  private static Label words(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("shell-status-words");
    return label;
  }

  private static Hyperlink link(String words, Runnable then) {
    Hyperlink link = new Hyperlink(words);
    link.getStyleClass().setAll("shell-status-words", "shell-status-link");
    link.setOnAction(event -> then.run());
    return link;
  }
}
