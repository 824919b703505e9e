package claimscape.ui.compare;

import claimscape.argument.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words of a text in which those of the passage are underlined in the colour of their role. */
final class ExcerptFlow extends TextFlow {
  private final List<Context.Run> runs;
  private final Path underline = new Path();

  ExcerptFlow(List<Context.Run> runs, Role role) {
    this.runs = runs;
    for (Context.Run run : runs) {
      Text words = new Text(run.words());
      words.getStyleClass().add(run.quoted() ? "cs-compare-quoted" : "cs-compare-context");
      getChildren().add(words);
    }
    underline.getStyleClass().add("cs-compare-line-" + role.name().toLowerCase(Locale.ROOT));
    underline.setManaged(false);
    underline.setStroke(null);
    underline.setTranslateY(2.5);
    getChildren().add(underline);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    List<PathElement> lines = new ArrayList<>();
    int at = 0;
    for (Context.Run run : runs) {
      if (run.quoted()) {
        lines.addAll(List.of(getUnderlineShape(at, at + run.words().length())));
      }
      at += run.words().length();
    }
    underline.getElements().setAll(lines);
  }
}
