package claimscape.ui.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says that a filter is on and what it hides, with one click to clear it; else takes no room. */
public final class FilterNote extends HBox {
  private final Label words = Script.dress(new Label());

  /**
   * @param pane whose ids the note and its link carry: {@code map-filter-note}
   * @param clear lets everything pass again
   */
  public FilterNote(String pane, Phrases phrases, Icons icons, Runnable clear) {
    setId(pane + "-filter-note");
    getStyleClass().add("cs-filter-note");
    setAlignment(Pos.CENTER_LEFT);
    words.setGraphic(icons.icon("filter", 14));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Hyperlink link = new Hyperlink(phrases.say("filter.clear"));
    link.setId(pane + "-filter-clear");
    link.getStyleClass().add("cs-link");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(event -> clear.run());
    getChildren().addAll(words, link);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Shows these words; none hide the note. */
  public void say(String said) {
    words.setText(said);
    setAccessibleText(said);
    setVisible(!said.isEmpty());
  }

  /** What it says now. */
  public String said() {
    return isVisible() ? words.getText() : "";
  }
}
