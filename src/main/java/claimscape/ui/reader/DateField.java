package claimscape.ui.reader;

import claimscape.text.Edtf;
import claimscape.ui.fx.Phrases;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A field for a date that may be partial or uncertain; it says so where it cannot read one. */
final class DateField extends VBox {
  private static final String WRONG = "reader-wrong";

  private final TextField field = new TextField();
  private final Label wrong = new Label();

  DateField(Phrases phrases, Optional<Edtf> date) {
    super(4);
    field.setText(date.map(Edtf::written).orElse(""));
    field.getStyleClass().add("cs-field");
    field.setPromptText(phrases.say("date.prompt"));
    field.textProperty().subscribe((was, now) -> show(false));
    wrong.setText(phrases.say("date.wrong"));
    wrong.getStyleClass().addAll("cs-small", "reader-wrong-words");
    getChildren().addAll(field, wrong);
    show(false);
  }

  TextField field() {
    return field;
  }

  /** The date; nothing where the field is empty or holds something else. */
  Optional<Edtf> date() {
    return Edtf.parse(field.getText());
  }

  /** Whether there is something that is no date; the field then says so and takes the focus. */
  boolean refuses() {
    boolean refused = !field.getText().isBlank() && date().isEmpty();
    show(refused);
    if (refused) {
      field.requestFocus();
    }
    return refused;
  }

  private void show(boolean refused) {
    field.getStyleClass().remove(WRONG);
    if (refused) {
      field.getStyleClass().add(WRONG);
    }
    wrong.setVisible(refused);
    wrong.setManaged(refused);
  }
}
