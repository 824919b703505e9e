package claimscape.ui.reader;

import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.ui.fx.Phrases;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Edits what is known about a source; Enter keeps it, Esc leaves all as it was. */
final class SourceCardEditor extends VBox {
  private final Phrases phrases;
  private final SourceCard before;
  private final TextField title;
  private final TextField author;
  private final TextField outlet;
  private final TextField shortName;
  private final TextField genre;
  private final DateField date;
  private final TextField language;

  SourceCardEditor(Source source, Phrases phrases, Consumer<SourceCard> kept, Runnable left) {
    super(4);
    this.phrases = phrases;
    this.before = source.card();
    getStyleClass().addAll("reader-card", "reader-source-editor");
    setId("reader-source-editor");
    title = field("source.title", before.title());
    author = field("source.author", before.author());
    outlet = field("source.outlet", before.outlet());
    shortName = field("source.short", before.shortName());
    genre = field("source.genre", before.genre());
    date = new DateField(phrases, before.published());
    under("source.date", date.field(), date);
    language = field("source.language", before.language());
    Button keep = new Button(phrases.say("source.keep"));
    keep.getStyleClass().add("cs-button");
    keep.setOnAction(event -> keep(kept));
    Button leave = new Button(phrases.say("cancel"));
    leave.getStyleClass().add("cs-button");
    leave.setOnAction(event -> left.run());
    HBox buttons = new HBox(8, keep, leave);
    buttons.getStyleClass().add("reader-buttons");
    getChildren().add(buttons);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            keep(kept);
          } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            left.run();
          }
        });
  }

  private TextField field(String key, String value) {
    TextField field = new TextField(value);
    field.getStyleClass().add("cs-field");
    under(key, field, field);
    return field;
  }

  private void under(String key, TextField field, Node shown) {
    Label label = new Label(phrases.say(key));
    label.getStyleClass().addAll("cs-small", "cs-second");
    label.setLabelFor(field);
    field.setId("reader-" + key.replace('.', '-'));
    field.setAccessibleText(phrases.say(key));
    getChildren().addAll(label, shown);
  }

  void focusField() {
    title.requestFocus();
    title.selectAll();
  }

  private void keep(Consumer<SourceCard> kept) {
    if (date.refuses()) {
      return;
    }
    kept.accept(
        new SourceCard(
            title.getText().strip(),
            author.getText().strip(),
            outlet.getText().strip(),
            shortName.getText().strip(),
            genre.getText().strip(),
            date.date(),
            before.retrieved(),
            before.url(),
            language.getText().strip(),
            before.reliability(),
            before.note()));
  }
}
