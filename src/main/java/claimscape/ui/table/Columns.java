package claimscape.ui.table;

import claimscape.argument.PassageId;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Makes the columns of both tables. */
final class Columns {
  /** Marks a column of signs: who says it. */
  static final String SAYING = "cs-table-saying";

  private static final double MIDDLE = 104;
  private static final double NARROW = 64;
  private static final double WIDEST_TIP = 360;

  private final Icons icons;
  private final Phrases phrases;
  private final Consumer<List<PassageId>> jump;

  /**
   * @param jump shows the next of these passages
   */
  Columns(Icons icons, Phrases phrases, Consumer<List<PassageId>> jump) {
    this.jump = jump;
    this.icons = icons;
    this.phrases = phrases;
  }

  List<TableColumn<StatementLine, ?>> statements() {
    return List.of(
        label(),
        words("role", NARROW + 14, line -> role(line)),
        text(),
        words("voices", MIDDLE, StatementLine::voices),
        words("sources", MIDDLE, StatementLine::sources),
        number("year", line -> line.year().orElse(0)),
        number("supports", StatementLine::supports),
        number("attacks", StatementLine::attacks),
        words("tags", MIDDLE, StatementLine::tags));
  }

  /** Statements against those who say them: one column each, one sign a saying. */
  <K> List<TableColumn<StatementLine, ?>> matrix(
      List<K> keys, Function<K, String> name, Function<StatementLine, Map<K, Said>> said) {
    List<TableColumn<StatementLine, ?>> columns = new ArrayList<>();
    columns.add(label());
    columns.add(text());
    keys.forEach(key -> columns.add(who(name.apply(key), line -> find(said.apply(line), key))));
    return columns;
  }

  private static <K> Optional<Said> find(Map<K, Said> said, K key) {
    return Optional.ofNullable(said.get(key));
  }

  private String role(StatementLine line) {
    return phrases.say("role." + line.role().name().toLowerCase(Locale.ROOT));
  }

  private TableColumn<StatementLine, claimscape.argument.Label> label() {
    TableColumn<StatementLine, claimscape.argument.Label> column =
        column("label", NARROW, StatementLine::label, Comparator.naturalOrder());
    column.setCellFactory(
        made ->
            new Drawn<>(
                value -> {
                  String role = value.role().name().toLowerCase(Locale.ROOT);
                  Label label = new Label(value.toString());
                  label.getStyleClass().addAll("cs-semibold", "cs-row-words", "cs-ink-" + role);
                  HBox box = new HBox(icons.glyph(value.role(), 10), label);
                  box.getStyleClass().add("cs-table-label");
                  return box;
                },
                value -> value.toString()));
    return column;
  }

  private TableColumn<StatementLine, String> text() {
    return words("text", Grid.LEAST_TEXT, StatementLine::text);
  }

  private TableColumn<StatementLine, String> words(
      String key, double width, Function<StatementLine, String> value) {
    TableColumn<StatementLine, String> column =
        column(key, width, value, String.CASE_INSENSITIVE_ORDER.thenComparing(c -> c));
    column.setCellFactory(made -> Script.dress(new Written()));
    return column;
  }

  private TableColumn<StatementLine, Integer> number(
      String key, Function<StatementLine, Integer> value) {
    TableColumn<StatementLine, Integer> column =
        column(key, NARROW, value, Comparator.naturalOrder());
    column.getStyleClass().add("cs-table-number");
    column.setCellFactory(
        made -> new Drawn<>(number -> new Label(shown(number)), number -> shown(number)));
    return column;
  }

  /** Nothing rather than a nought: what is there stands out. */
  private static String shown(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }

  private TableColumn<StatementLine, Optional<Said>> who(
      String name, Function<StatementLine, Optional<Said>> said) {
    TableColumn<StatementLine, Optional<Said>> column =
        column(
            "source",
            NARROW + 8,
            said,
            Comparator.comparing(
                found -> found.map(Said::saying).map(Saying::ordinal).orElse(Integer.MAX_VALUE)));
    Label head = Script.dress(new Label(name));
    head.setWrapText(true);
    head.setTooltip(new Tooltip(name));
    column.setText("");
    column.setGraphic(head);
    column.getStyleClass().add(SAYING);
    column.setCellFactory(made -> new SaidCell(name, this, jump));
    return column;
  }

  /** The sign of a saying; its shape alone tells it. */
  Node sign(Saying saying) {
    Node sign = icons.icon("saying." + saying.key(), 16);
    sign.getStyleClass().add("cs-saying-" + saying.key());
    return sign;
  }

  String said(Saying saying) {
    return phrases.say("table.saying." + saying.key());
  }

  /** What stands where nothing is said. */
  Node silence() {
    Node dot = icons.icon("saying.silent", 16);
    dot.getStyleClass().add("cs-saying-silent");
    return dot;
  }

  String silent() {
    return phrases.say("table.saying.silent");
  }

  private <T> TableColumn<StatementLine, T> column(
      String key, double width, Function<StatementLine, T> value, Comparator<T> order) {
    TableColumn<StatementLine, T> column = new TableColumn<>(phrases.say("table." + key));
    column.setCellValueFactory(line -> new SimpleObjectProperty<>(value.apply(line.getValue())));
    column.setComparator(order);
    column.setPrefWidth(width);
    column.setReorderable(false);
    return column;
  }

  /** The whole words of a cell that may be too narrow for them. */
  private static Tooltip tip(String words) {
    Tooltip tip = new Tooltip(words);
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST_TIP);
    return tip;
  }

  /** A cell of words. */
  private static final class Written extends TableCell<StatementLine, String> {
    @Override
    protected void updateItem(String words, boolean empty) {
      super.updateItem(words, empty);
      setText(empty || words == null ? "" : words);
      setTooltip(empty || words == null || words.isEmpty() ? null : tip(words));
    }
  }

  /** A cell that shows its value as a node. */
  private static final class Drawn<T> extends TableCell<StatementLine, T> {
    private final Function<T, Node> drawn;
    private final Function<T, String> spoken;

    Drawn(Function<T, Node> drawn, Function<T, String> spoken) {
      this.drawn = drawn;
      this.spoken = spoken;
    }

    @Override
    protected void updateItem(T value, boolean empty) {
      super.updateItem(value, empty);
      setGraphic(empty || value == null ? null : drawn.apply(value));
      setAccessibleText(empty || value == null ? "" : spoken.apply(value));
    }
  }
}
