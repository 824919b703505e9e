package claimscape.ui.reader;

import static java.util.stream.Collectors.joining;

import claimscape.argument.AttributionStep;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.Stance;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.text.Edtf;
import claimscape.ui.fx.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/**
 * Asks who says what a passage says, with the nearest guess filled in; Enter accepts. A report of a
 * report is typed from the outside in: "Voice of America > Aziz".
 */
final class AttributionCard extends GridPane {
  private static final String WITHIN = ">";
  private static final double HINT_WIDTH = 300;

  private final Phrases phrases;
  private final List<String> known;
  private final TextField voice = new TextField();
  private final ChoiceBox<Stance> stance = new ChoiceBox<>();
  private final TextField cue = new TextField();
  private final DateField date;

  /** Hears what was accepted. */
  interface Accepted {
    void as(List<String> voices, Stance stance, String cue, Optional<Edtf> uttered);
  }

  /**
   * @param left hears that nothing is to be kept
   */
  AttributionCard(
      Project project,
      Passage passage,
      VoiceGuess guess,
      Phrases phrases,
      Accepted accepted,
      Runnable left) {
    this.phrases = phrases;
    this.known = project.voices().values().stream().map(Voice::name).sorted().toList();
    getStyleClass().add("reader-form");
    stance.getItems().setAll(Stance.values());
    stance.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Stance value) {
            return phrases.say("stance." + value.name());
          }

          @Override
          public Stance fromString(String words) {
            return Stance.ASSERTS;
          }
        });
    ColumnConstraints words = new ColumnConstraints();
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(words, fields);
    row(0, "attribution.voice", voice, voice, "reader-voice");
    row(1, "attribution.stance", stance, stance, "reader-stance");
    row(2, "attribution.cue", cue, cue, "reader-cue");
    List.of(voice, stance, cue).forEach(field -> field.getStyleClass().add("cs-field"));
    date = new DateField(phrases, uttered(passage));
    row(3, "attribution.date", date.field(), date, "reader-uttered");
    Label hint = new Label(phrases.say("attribution.hint"));
    hint.getStyleClass().addAll("cs-small", "cs-third");
    hint.setWrapText(true);
    hint.setMaxWidth(HINT_WIDTH);
    Button accept = new Button(phrases.say("attribution.accept"));
    accept.getStyleClass().addAll("cs-button");
    accept.setOnAction(event -> accept(accepted));
    add(hint, 0, 4, 2, 1);
    add(accept, 1, 5);
    setHalignment(accept, javafx.geometry.HPos.RIGHT);
    fill(project, passage, guess);
    voice.setTextFormatter(new TextFormatter<>(this::completed));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            accept(accepted);
          } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            left.run();
          } else if (voice.isFocused()) {
            turnStance(event);
          }
        });
  }

  private void row(int at, String words, Control field, Node shown, String id) {
    Label label = new Label(phrases.say(words));
    label.getStyleClass().addAll("cs-row-words", "cs-second");
    label.setLabelFor(field);
    field.setId(id);
    field.setAccessibleText(phrases.say(words));
    field.setMaxWidth(Double.MAX_VALUE);
    addRow(at, label, shown);
  }

  private void fill(Project project, Passage passage, VoiceGuess guess) {
    if (passage.chain().isEmpty()) {
      voice.setText(guess.name().isEmpty() ? author(project, passage) : guess.name());
      stance.setValue(guess.stance());
      cue.setText(guess.cue());
      return;
    }
    AttributionStep last = passage.chain().getLast();
    voice.setText(
        passage.chain().stream()
            .flatMap(step -> project.voice(step.voice()).stream())
            .map(Voice::name)
            .collect(joining(" " + WITHIN + " ")));
    stance.setValue(last.stance());
    cue.setText(last.cue());
  }

  /** Who speaks where nobody is quoted; nobody where only the title of the text is known. */
  private static String author(Project project, Passage passage) {
    return project
        .source(passage.source())
        .map(Source::card)
        .filter(card -> !card.author().isEmpty() || !card.outlet().isEmpty())
        .map(SourceCard::speaker)
        .orElse("");
  }

  private static Optional<Edtf> uttered(Passage passage) {
    return passage.chain().isEmpty() ? Optional.empty() : passage.chain().getLast().uttered();
  }

  /** The arrows up and down choose the stance while the voice is typed. */
  private void turnStance(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    if (by != 0) {
      int all = stance.getItems().size();
      stance
          .getSelectionModel()
          .select(Math.floorMod(stance.getSelectionModel().getSelectedIndex() + by, all));
      event.consume();
    }
  }

  void focusField() {
    voice.requestFocus();
    voice.selectAll();
  }

  /**
   * Completes the voice that is typed to a known one; the part added is selected, so typing goes
   * on. It is part of the change itself: a later one would find the caret moved by the key.
   */
  private Change completed(Change change) {
    String typed = change.getControlNewText();
    boolean atTheEnd = change.getRangeEnd() == change.getControlText().length();
    String begun = typed.substring(typed.lastIndexOf(WITHIN) + 1).stripLeading();
    if (change.getText().isEmpty() || !atTheEnd || begun.isEmpty() || !voice.isFocused()) {
      return change;
    }
    known.stream()
        .filter(name -> name.regionMatches(true, 0, begun, 0, begun.length()))
        .filter(name -> name.length() > begun.length())
        .findFirst()
        .ifPresent(
            name -> {
              String whole = typed.substring(0, typed.length() - begun.length()) + name;
              change.setRange(0, change.getControlText().length());
              change.setText(whole);
              change.selectRange(whole.length(), typed.length());
            });
    return change;
  }

  private void accept(Accepted accepted) {
    if (date.refuses()) {
      return;
    }
    List<String> voices =
        Stream.of(voice.getText().split(WITHIN, -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    accepted.as(voices, stance.getValue(), cue.getText().strip(), date.date());
  }
}
