package claimscape.ui.shell;

import claimscape.ui.fx.WordsLabel;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The one confirmation: what becomes of changes that are not saved. */
final class Question {
  private final Shell shell;
  private final Filing filing;

  Question(Shell shell, Filing filing) {
    this.shell = shell;
    this.filing = filing;
  }

  void ask(Runnable then) {
    Layer layer = shell.layer();
    String title = shell.current().map(OpenProject::title).orElse("");
    Label words = new WordsLabel(shell.say("guard.words", title));
    words.getStyleClass().add("shell-question");
    Button save = button("guard.save", () -> filing.save(then));
    save.getStyleClass().add("cs-first");
    save.setDefaultButton(true);
    Button drop =
        button(
            "guard.drop",
            () -> {
              shell.letGo();
              then.run();
            });
    Button cancel = button("guard.cancel", () -> {});
    PageSheet sheet =
        new PageSheet(
                shell.icons(), shell.say("guard.title"), shell.say("close"), layer::close, words)
            .withButtons(List.of(cancel, drop, save));
    layer.open(sheet, save);
  }

  private Button button(String key, Runnable then) {
    Button button = new Button(shell.say(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().setAll("cs-button");
    button.setOnAction(
        event -> {
          shell.layer().close();
          then.run();
        });
    return button;
  }
}
