package claimscape.ui.fx;

import claimscape.search.Query;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A field to type what is looked for, with what shall count beside it. */
public final class SearchField extends HBox {
  private final TextField field = new TextField();
  private final ToggleButton caseCounts;
  private final ToggleButton accentsCount;
  private final ToggleButton wholeWords;
  private final ToggleButton expression;

  /**
   * @param id of the text field
   */
  public SearchField(String id, String prompt, Phrases phrases) {
    super(4);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("cs-search");
    field.setId(id);
    field.getStyleClass().add("cs-field");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    HBox.setHgrow(field, Priority.ALWAYS);
    caseCounts = toggle(id + "-case", "Aa", phrases.say("search.case"));
    accentsCount = toggle(id + "-accents", "é", phrases.say("search.accents"));
    wholeWords = toggle(id + "-whole", "|a|", phrases.say("search.whole"));
    expression = toggle(id + "-expression", ".*", phrases.say("search.expression"));
    getChildren().addAll(field, caseCounts, accentsCount, wholeWords, expression);
  }

  private static ToggleButton toggle(String id, String sign, String words) {
    ToggleButton toggle = new ToggleButton(sign);
    toggle.setId(id);
    toggle.getStyleClass().setAll("cs-icon-button", "cs-search-toggle");
    toggle.setAccessibleText(words);
    toggle.setTooltip(new Tooltip(words));
    return toggle;
  }

  private List<ToggleButton> toggles() {
    return List.of(caseCounts, accentsCount, wholeWords, expression);
  }

  /** Shows or hides what counts; hidden, nothing does. */
  public void setChoices(boolean shown) {
    for (ToggleButton toggle : toggles()) {
      toggle.setVisible(shown);
      toggle.setManaged(shown);
    }
  }

  /** Hears every change of the words and of what counts, and once at the beginning. */
  public void onQuery(Runnable then) {
    field.textProperty().subscribe(words -> then.run());
    toggles().forEach(toggle -> toggle.setOnAction(event -> then.run()));
  }

  /** What is looked for now. */
  public Query query() {
    return new Query(
        field.getText(),
        caseCounts.isSelected(),
        accentsCount.isSelected(),
        wholeWords.isSelected(),
        expression.isSelected());
  }

  public TextField field() {
    return field;
  }
}
