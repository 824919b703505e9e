package claimscape.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What this is, in which version, and under which licences it and its parts stand. */
final class AboutPage {
  private final Shell shell;
  private final String version;

  AboutPage(Shell shell, String version) {
    this.shell = shell;
    this.version = version;
  }

  Node content() {
    Label name = new Label(shell.say("app.name"));
    name.getStyleClass().add("shell-start-name");
    HBox title = new HBox(shell.icons().sign(30), name);
    title.getStyleClass().add("shell-start-title");
    VBox page = new VBox(title, words("app.line"), words("about.version", version));
    page.getStyleClass().add("shell-about");
    for (String key :
        new String[] {"about.licence", "about.fonts", "about.libraries", "about.sample"}) {
      Label words = words(key);
      words.getStyleClass().add("cs-second");
      page.getChildren().add(words);
    }
    return page;
  }

  private Label words(String key, String... args) {
    Label words = new Label(shell.say(key, args));
    words.setWrapText(true);
    return words;
  }
}
