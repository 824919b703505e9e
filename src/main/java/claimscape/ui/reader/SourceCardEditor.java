package claimscape.ui.reader;

import claimscape.argument.Reliability;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceLink;
import claimscape.project.Project;
import claimscape.ui.fx.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Edits what is known about a source; Enter keeps it, Esc leaves all as it was. */
final class SourceCardEditor extends VBox {
  private static final int COLUMNS = 2;

  private final Phrases phrases;
  private final GridPane grid = new GridPane();
  private final TextField title;
  private final TextField author;
  private final TextField outlet;
  private final TextField shortName;
  private final TextField genre;
  private final DateField date;
  private final DateField retrieved;
  private final TextField url;
  private final TextField language;
  private final ComboBox<Optional<Reliability>> reliability = new ComboBox<>();
  private final TextField note;
  private final SourceLinks links;
  private int cells;

  /** What is kept: the card, and what the source owes to others. */
  @FunctionalInterface
  interface Kept {
    void accept(SourceCard card, List<SourceLink> links);
  }

  /**
   * An editor of one source.
   *
   * @param citing makes a source that is only cited
   */
  SourceCardEditor(
      Source source,
      Project project,
      Phrases phrases,
      SourceLinks.Citing citing,
      Kept kept,
      Runnable left) {
    this.phrases = phrases;
    SourceCard before = source.card();
    getStyleClass().addAll("reader-card", "reader-source-editor");
    setId("reader-source-editor");
    grid.getStyleClass().add("reader-source-grid");
    title = wide("source.title", before.title());
    author = field("source.author", before.author());
    outlet = field("source.outlet", before.outlet());
    shortName = field("source.short", before.shortName());
    genre = field("source.genre", before.genre());
    date = dated("source.date", new DateField(phrases, before.published()));
    retrieved = dated("source.retrieved", new DateField(phrases, before.retrieved()));
    url = wide("source.url", before.url());
    language = field("source.language", before.language());
    judge(before.reliability());
    note = wide("source.note", before.note());
    links = new SourceLinks(source, project, phrases, citing);
    VBox body = new VBox(grid, links);
    body.getStyleClass().add("reader-source-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("reader-source-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button keep = new Button(phrases.say("source.keep"));
    keep.getStyleClass().add("cs-button");
    keep.setOnAction(event -> keep(kept));
    Button leave = new Button(phrases.say("cancel"));
    leave.getStyleClass().add("cs-button");
    leave.setOnAction(event -> left.run());
    HBox buttons = new HBox(8, keep, leave);
    buttons.getStyleClass().add("reader-buttons");
    getChildren().addAll(scroll, buttons);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
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
    under(key, field, field, 1);
    return field;
  }

  private TextField wide(String key, String value) {
    TextField field = new TextField(value);
    field.getStyleClass().add("cs-field");
    under(key, field, field, COLUMNS);
    return field;
  }

  private DateField dated(String key, DateField field) {
    under(key, field.field(), field, 1);
    return field;
  }

  /** F, as 6 of a passage, says that it cannot be judged; that is not the least. */
  private void judge(Optional<Reliability> now) {
    Stream.concat(
            Stream.of(Optional.<Reliability>empty()),
            Stream.of(Reliability.values()).map(Optional::of))
        .forEach(reliability.getItems()::add);
    reliability.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<Reliability> judged) {
            return phrases.say(
                "source.reliability."
                    + judged.map(r -> r.name().toLowerCase(Locale.ROOT)).orElse("open"));
          }

          @Override
          public Optional<Reliability> fromString(String words) {
            return Optional.empty();
          }
        });
    reliability.setValue(now);
    reliability.setMaxWidth(Double.MAX_VALUE);
    under("source.reliability", reliability, reliability, 1);
  }

  private void under(String key, Node field, Node shown, int across) {
    Label label = new Label(phrases.say(key));
    label.getStyleClass().addAll("cs-small", "cs-second");
    label.setLabelFor(field);
    field.setId("reader-" + key.replace('.', '-'));
    field.setAccessibleText(phrases.say(key));
    VBox both = new VBox(3, label, shown);
    GridPane.setHgrow(both, Priority.ALWAYS);
    cells += across == COLUMNS ? cells % COLUMNS : 0;
    grid.add(both, cells % COLUMNS, cells / COLUMNS, across, 1);
    cells += across;
  }

  void focusField() {
    // A scroll pane takes its content in only when it is dressed.
    applyCss();
    layout();
    title.requestFocus();
    title.selectAll();
  }

  private void keep(Kept kept) {
    if (date.refuses() || retrieved.refuses()) {
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
            retrieved.date(),
            url.getText().strip(),
            language.getText().strip(),
            reliability.getValue(),
            note.getText().strip()),
        links.links());
  }
}
