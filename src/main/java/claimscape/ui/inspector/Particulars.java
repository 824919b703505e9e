package claimscape.ui.inspector;

import claimscape.argument.Statement;
import claimscape.argument.StatementKind;
import claimscape.project.edit.DescribeStatement;
import claimscape.session.Workbench;
import claimscape.text.Edtf;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What is optional about a statement, folded into one line until it is wanted. */
final class Particulars extends VBox {
  private final Workbench bench;
  private final Pieces pieces;
  private final Statement statement;
  private final List<TextField> fields = new ArrayList<>();

  Particulars(Statement statement, Workbench bench, Pieces pieces) {
    this.statement = statement;
    this.bench = bench;
    this.pieces = pieces;
    getStyleClass().add("cs-inspector-group");
    if (plain(statement)) {
      getChildren().add(pieces.more(pieces.say("inspector.particulars"), this::open));
    } else {
      open();
    }
  }

  private static boolean plain(Statement statement) {
    return statement.asOf().isEmpty()
        && statement.hedge().isEmpty()
        && statement.kind().isEmpty()
        && statement.tags().isEmpty()
        && statement.note().isEmpty();
  }

  boolean writing() {
    return fields.stream().anyMatch(TextField::isFocused);
  }

  private void open() {
    getChildren().clear();
    add("kind", kinds());
    add("asOf", field("asOf", statement.asOf().map(Edtf::written).orElse(""), this::setDate));
    add("hedge", field("hedge", statement.hedge(), words -> describe(b -> b.hedge = words)));
    add("tags", field("tags", String.join(", ", statement.tags()), this::setTags));
    add("note", field("note", statement.note(), words -> describe(b -> b.note = words)));
  }

  private void add(String key, Node control) {
    Label name = new Label(pieces.say("inspector.field." + key));
    name.getStyleClass().addAll("cs-small", "cs-second");
    name.setLabelFor(control);
    VBox row = new VBox(name, control);
    row.getStyleClass().add("cs-inspector-fieldrow");
    getChildren().add(row);
  }

  private TextField field(String key, String value, Consumer<String> keep) {
    TextField field = new TextField(value);
    field.getStyleClass().add("cs-field");
    field.setPromptText(pieces.say("inspector.prompt." + key));
    field.setAccessibleText(pieces.say("inspector.field." + key));
    field.setId("inspector-" + key);
    field.setOnAction(event -> getParent().requestFocus());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(value);
            getParent().requestFocus();
            event.consume();
          }
        });
    field
        .focusedProperty()
        .subscribe(
            (was, now) -> {
              if (was && !now && !field.getText().strip().equals(value)) {
                keep.accept(field.getText().strip());
              }
            });
    fields.add(field);
    return field;
  }

  private ComboBox<Optional<StatementKind>> kinds() {
    ComboBox<Optional<StatementKind>> box = new ComboBox<>();
    box.getItems().add(Optional.empty());
    Stream.of(StatementKind.values()).map(Optional::of).forEach(box.getItems()::add);
    box.setId("inspector-kind");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(pieces.say("inspector.field.kind"));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<StatementKind> kind) {
            return pieces.say("kind." + kind.map(Pieces::lower).orElse("open"));
          }

          @Override
          public Optional<StatementKind> fromString(String words) {
            return Optional.empty();
          }
        });
    box.setValue(statement.kind());
    box.setOnAction(event -> describe(b -> b.kind = box.getValue()));
    return box;
  }

  private void setDate(String words) {
    Optional<Edtf> date = Edtf.parse(words);
    if (date.isEmpty() && !words.isEmpty()) {
      bench.desk().refuse(Problem.of("refused.noDate", words));
      return;
    }
    describe(b -> b.asOf = date);
  }

  private void setTags(String words) {
    TreeSet<String> tags = new TreeSet<>();
    Stream.of(words.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).forEach(tags::add);
    describe(b -> b.tags = tags);
  }

  private void describe(Consumer<Described> change) {
    Described described = new Described(statement);
    change.accept(described);
    bench.desk().make(described.edit());
  }

  /** The particulars on their way into an edit. */
  private static final class Described {
    final Statement statement;
    Optional<Edtf> asOf;
    String hedge;
    Optional<StatementKind> kind;
    SortedSet<String> tags;
    String note;

    Described(Statement statement) {
      this.statement = statement;
      asOf = statement.asOf();
      hedge = statement.hedge();
      kind = statement.kind();
      tags = statement.tags();
      note = statement.note();
    }

    DescribeStatement edit() {
      return new DescribeStatement(statement.id(), asOf, hedge, kind, tags, note);
    }
  }
}
