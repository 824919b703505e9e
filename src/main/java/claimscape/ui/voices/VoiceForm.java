package claimscape.ui.voices;

import claimscape.argument.Filter;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.edit.Delete;
import claimscape.project.edit.MergeVoices;
import claimscape.project.edit.PutVoice;
import claimscape.session.Workbench;
import claimscape.text.Edtf;
import claimscape.text.Problem;
import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Who a voice is: each field is one step. Merging and deleting are at its foot. */
final class VoiceForm extends VBox {
  private final Voice voice;
  private final Workbench bench;
  private final Phrases phrases;
  private final List<TextField> fields = new ArrayList<>();
  private final GridPane grid = new GridPane();

  VoiceForm(Voice voice, Workbench bench, Phrases phrases) {
    this.voice = voice;
    this.bench = bench;
    this.phrases = phrases;
    getStyleClass().add("cs-voices-form");
    grid.getStyleClass().add("cs-voices-grid");
    add("name", 0, 0, field("name", voice.name(), this::rename));
    add("kind", 1, 0, box("kind", List.of(VoiceKind.values()), voice.kind(), this::kind, this::as));
    add("otherNames", 0, 1, field("otherNames", String.join("; ", voice.otherNames()), this::call));
    add("note", 1, 1, field("note", voice.note(), words -> put(with().note(words))));
    add("office", 0, 2, field("office", voice.office(), words -> put(with().office(words))));
    add(
        "inOffice",
        1,
        2,
        field("inOffice", voice.inOffice().map(Edtf::written).orElse(""), this::hold));
    add("partOf", 0, 3, others("partOf", voice.partOf(), id -> put(with().partOf(id))));
    add("speaksFor", 1, 3, others("speaksFor", voice.speaksFor(), id -> put(with().speaksFor(id))));
    getChildren().addAll(grid, foot());
  }

  VoiceId voice() {
    return voice.id();
  }

  boolean writing() {
    return fields.stream().anyMatch(TextField::isFocused);
  }

  private void add(String key, int column, int row, Node control) {
    Label name = new Label(phrases.say("voices." + key));
    name.getStyleClass().addAll("cs-small", "cs-second");
    name.setLabelFor(control);
    VBox both = new VBox(name, control);
    both.getStyleClass().add("cs-voices-field");
    GridPane.setHgrow(both, javafx.scene.layout.Priority.ALWAYS);
    grid.add(both, column, row);
  }

  private TextField field(String key, String value, Consumer<String> keep) {
    TextField field = new TextField(value);
    field.getStyleClass().add("cs-field");
    field.setId("voices-" + key);
    field.setAccessibleText(phrases.say("voices." + key));
    field.setPromptText(phrases.say("voices." + key + ".prompt"));
    Runnable leave =
        () -> {
          String written = field.getText().strip();
          if (!written.equals(value)) {
            keep.accept(written);
          }
        };
    field.focusedProperty().subscribe((was, now) -> leaveAfter(was && !now, leave));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            grid.requestFocus();
          } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(value)) {
            event.consume();
            field.setText(value);
          }
        });
    fields.add(field);
    return field;
  }

  private static void leaveAfter(boolean left, Runnable leave) {
    if (left) {
      leave.run();
    }
  }

  private <T> ComboBox<T> box(
      String key, List<T> all, T now, Consumer<T> keep, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(all);
    box.setId("voices-" + key);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(phrases.say("voices." + key));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String words) {
            return now;
          }
        });
    box.setValue(now);
    box.setOnAction(event -> keep.accept(box.getValue()));
    return box;
  }

  private ComboBox<Optional<VoiceId>> others(
      String key, Optional<VoiceId> now, Consumer<Optional<VoiceId>> keep) {
    List<Optional<VoiceId>> all =
        Stream.concat(
                Stream.of(Optional.<VoiceId>empty()), others().map(Voice::id).map(Optional::of))
            .toList();
    return box(key, all, now, keep, id -> id.flatMap(this::find).map(Voice::name).orElse("–"));
  }

  private Stream<Voice> others() {
    return bench.store().project().voices().values().stream()
        .filter(other -> !other.id().equals(voice.id()))
        .sorted(Comparator.comparing(Voice::name, String.CASE_INSENSITIVE_ORDER));
  }

  private Optional<Voice> find(VoiceId id) {
    return bench.store().project().voice(id);
  }

  private Node foot() {
    MenuButton merge = new MenuButton(phrases.say("voices.merge"));
    merge.setId("voices-merge");
    merge.getStyleClass().add("cs-voices-merge");
    others()
        .forEach(
            other -> {
              MenuItem item = new MenuItem(other.name());
              item.setOnAction(event -> bench.desk().make(new MergeVoices(other.id(), voice.id())));
              merge.getItems().add(item);
            });
    merge.setDisable(merge.getItems().isEmpty());
    Button delete = new Button(phrases.say("voices.delete"));
    delete.setId("voices-delete");
    delete.getStyleClass().setAll("button", "cs-button");
    delete.setDisable(!bench.store().project().referrers(voice.id()).isEmpty());
    delete.setOnAction(event -> bench.desk().make(Delete.of(voice.id())));
    FlowPane foot = new FlowPane(8, 8, narrowing(), merge, delete);
    return new HBox(foot);
  }

  private Node narrowing() {
    ToggleButton only = new ToggleButton(phrases.say("voices.only"));
    only.setId("voices-only");
    only.getStyleClass().setAll("toggle-button", "cs-button", "cs-voices-only");
    Filter alone = Filter.NONE.withVoice(Optional.of(voice.id()));
    only.setSelected(bench.desk().filter().voices().equals(alone.voices()));
    only.setOnAction(
        event -> {
          Filter now = bench.desk().filter();
          Optional<VoiceId> wanted = Optional.of(voice.id()).filter(id -> only.isSelected());
          bench.desk().narrow(now.withVoice(wanted));
        });
    return only;
  }

  private void rename(String name) {
    if (name.isEmpty() && voice.kind() != VoiceKind.UNNAMED) {
      bench.desk().refuse(Problem.of("refused.noVoiceName"));
      return;
    }
    // The old name is still how some texts call this voice.
    put(voice.called(name, voice.names()));
  }

  private void call(String names) {
    put(voice.called(voice.name(), Arrays.stream(names.split(";")).map(String::strip).toList()));
  }

  private void kind(VoiceKind kind) {
    put(with().kind(kind));
  }

  private String as(VoiceKind kind) {
    return phrases.say("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private void hold(String words) {
    Optional<Edtf> date = Edtf.parse(words);
    if (date.isEmpty() && !words.isEmpty()) {
      bench.desk().refuse(Problem.of("refused.noDate", words));
      return;
    }
    put(with().inOffice(date));
  }

  private Described with() {
    return new Described(voice);
  }

  private void put(Described described) {
    put(described.voice());
  }

  private void put(Voice changed) {
    if (!changed.equals(voice)) {
      bench.desk().make(new PutVoice(changed));
    }
  }
}
