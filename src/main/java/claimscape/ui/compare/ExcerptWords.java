package claimscape.ui.compare;

import claimscape.argument.Role;
import claimscape.ui.fx.Breaking;
import claimscape.ui.fx.WordsLabel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The words of an excerpt, those of the passage underlined as in the reader. */
final class ExcerptWords {
  private ExcerptWords() {}

  static Node of(Context words, Role role) {
    List<Context.Run> runs = words.runs();
    if (!Breaking.runsLeft(words.words())) {
      return new ExcerptFlow(runs, role);
    }
    // No flow breaks words that run leftwards.
    VBox lines = new VBox();
    for (Context.Run run : runs) {
      WordsLabel line = new WordsLabel(run.words());
      line.getStyleClass().add(run.quoted() ? "cs-compare-quote" : "cs-compare-around");
      lines.getChildren().add(line);
    }
    return lines;
  }
}
