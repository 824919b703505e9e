package claimscape.ui.fx;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/**
 * Lets a control show words of any script as they are written: from the side that they begin at,
 * and, where some of them run leftwards, in the bundled face that joins Arabic letters.
 */
public final class Script {
  private static final String ARABIC = "cs-arabic";

  private Script() {}

  /** The same control; it follows its words from now on. */
  public static <L extends Labeled> L dress(L control) {
    control.textProperty().subscribe(words -> follow(control, words));
    return control;
  }

  /** The same field; it wraps, but scrolls where words run leftwards, on which JavaFX fails. */
  public static TextArea dress(TextArea field) {
    field.textProperty().subscribe(words -> field.setWrapText(!Breaking.runsLeft(words)));
    return field;
  }

  private static void follow(Labeled control, @Nullable String words) {
    List<String> styles = control.getStyleClass();
    if (words == null || !Breaking.runsLeft(words)) {
      styles.remove(ARABIC);
      control.setNodeOrientation(NodeOrientation.INHERIT);
      return;
    }
    if (!styles.contains(ARABIC)) {
      styles.add(ARABIC);
    }
    control.setNodeOrientation(
        beginsRight(words) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
  }

  /** Whether the first letter that has a direction runs from right to left. */
  static boolean beginsRight(String words) {
    return words
        .codePoints()
        .mapToObj(unit -> Character.toString(unit))
        .filter(letter -> Breaking.runsLeft(letter) || runsRight(letter))
        .findFirst()
        .filter(Breaking::runsLeft)
        .isPresent();
  }

  private static boolean runsRight(String letter) {
    return Character.getDirectionality(letter.codePointAt(0))
        == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }
}
