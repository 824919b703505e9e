package claimscape.ui.reader;

import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import claimscape.project.edit.DescribeSource;
import claimscape.project.edit.Hold;
import claimscape.project.edit.RemoveSource;
import claimscape.session.Workbench;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import claimscape.ui.fx.WordsLabel;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sources of a project by date: how far each is read, what it holds; to open and describe. */
public final class SourceListPane extends VBox {
  private final Workbench bench;
  private final Icons icons;
  private final Phrases phrases;
  private final Consumer<SourceId> open;
  private final ListView<SourceRow> list = new ListView<>();
  private final Label summary = new Label();

  /**
   * The list of a project's sources.
   *
   * @param open hears which source shall be read
   * @param more opens further texts
   */
  public SourceListPane(
      Workbench bench,
      Look look,
      Icons icons,
      Phrases phrases,
      Consumer<SourceId> open,
      Runnable more) {
    this.bench = bench;
    this.icons = icons;
    this.phrases = phrases;
    this.open = open;
    look.sheet(ReaderPane.class, "reader.css");
    getStyleClass().add("reader-sources");
    list.setId("reader-sources-list");
    list.getStyleClass().add("reader-sources-list");
    list.setAccessibleText(phrases.say("sources"));
    list.setCellFactory(view -> new Cell());
    Label none = new Label(phrases.say("sources.none"));
    none.setWrapText(true);
    none.getStyleClass().add("cs-second");
    list.setPlaceholder(none);
    list.setOnMouseClicked(event -> openSelected());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            openSelected();
          } else if (event.getCode() == KeyCode.F2) {
            selected().findFirst().ifPresent(row -> describe(row.source()));
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head(more), list);
    bench.store().onStep(step -> refresh());
    refresh();
  }

  private Node head(Runnable more) {
    summary.getStyleClass().addAll("cs-small", "cs-second");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(summary, gap, button("plus", phrases.say("tabs.add"), more));
    head.getStyleClass().add("reader-sources-head");
    return head;
  }

  private Button button(String icon, String words, Runnable then) {
    Button button = new Button("", icons.icon(icon, 16));
    button.getStyleClass().setAll("cs-icon-button");
    button.setAccessibleText(words);
    button.setOnAction(event -> then.run());
    return button;
  }

  private void refresh() {
    Project project = bench.store().project();
    bench.jobs().latest("sources", progress -> SourceRow.of(project), this::show);
  }

  private void show(List<SourceRow> rows) {
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(rows);
    list.getSelectionModel().select(Math.min(Math.max(at, 0), rows.size() - 1));
    int held = (int) rows.stream().filter(SourceRow::isHeld).count();
    int cited = rows.size() - held;
    summary.setText(
        phrases.count("sources.held", held)
            + (cited == 0 ? "" : " · " + phrases.say("sources.more", Integer.toString(cited))));
  }

  private Stream<SourceRow> selected() {
    int at = list.getSelectionModel().getSelectedIndex();
    return at < 0 ? Stream.empty() : Stream.of(list.getItems().get(at));
  }

  private void openSelected() {
    selected().filter(SourceRow::isHeld).forEach(row -> open.accept(row.source().id()));
  }

  /** Edits what is known about a source, in place of the list; keeping it is one step. */
  private void describe(Source source) {
    Citations citations = new Citations(bench);
    SourceCardEditor editor =
        new SourceCardEditor(
            source,
            bench.store().project(),
            phrases,
            citations::cite,
            (card, links) -> {
              backToList();
              citations.keep(new DescribeSource(source.id(), card, links));
            },
            this::backToList);
    getChildren().set(1, editor);
    VBox.setVgrow(editor, Priority.ALWAYS);
    editor.focusField();
  }

  private void backToList() {
    getChildren().set(1, list);
    list.requestFocus();
  }

  private final class Cell extends ListCell<SourceRow> {
    @Override
    protected void updateItem(SourceRow row, boolean empty) {
      super.updateItem(row, empty);
      setText("");
      setGraphic(empty ? new Region() : words(row));
      setContextMenu(empty ? new ContextMenu() : menu(row.source()));
      setAccessibleText(empty ? "" : row.source().card().title());
    }

    private Node words(SourceRow row) {
      SourceCard card = row.source().card();
      Label title = new WordsLabel(card.title().isEmpty() ? card.spokenName() : card.title());
      title.getStyleClass().add("reader-source-title");
      Label about = Script.dress(new Label(about(row.source())));
      about.getStyleClass().addAll("cs-small", "cs-second");
      VBox words = new VBox(2, title, about, row.isHeld() ? counts(row) : cited());
      words.setPrefWidth(0);
      if (!row.isHeld()) {
        words.getStyleClass().add("reader-source-cited");
      }
      return words;
    }

    private String about(Source source) {
      SourceCard card = source.card();
      return Stream.of(
              card.shortName().isEmpty() ? card.outlet() : card.shortName(),
              card.genre(),
              card.published().map(phrases::date).orElse(""),
              source.earlier().map(kept -> phrases.say("sources.newer")).orElse(""))
          .filter(words -> !words.isEmpty())
          .collect(Collectors.joining(" · "));
    }

    private Node cited() {
      Label cited = new Label(phrases.say("sources.cited"));
      cited.getStyleClass().addAll("cs-small", "cs-third");
      return cited;
    }

    private Node counts(SourceRow row) {
      HBox counts = new HBox(4);
      counts.setAlignment(Pos.CENTER_LEFT);
      Label state =
          new Label(
              phrases.say(
                  "state",
                  phrases.say("state." + row.state().name()),
                  Integer.toString(row.percent())));
      state.getStyleClass().addAll("cs-small", "cs-second");
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      counts.getChildren().addAll(state, gap);
      for (Map.Entry<Role, Integer> tag : row.tags().entrySet()) {
        Label number = new Label(Integer.toString(tag.getValue()));
        number.getStyleClass().add("reader-count");
        counts.getChildren().addAll(icons.glyph(tag.getKey(), 10), number);
      }
      return counts;
    }

    private ContextMenu menu(Source source) {
      ContextMenu menu =
          new ContextMenu(
              item("source.open", () -> open.accept(source.id())),
              item("source.describe", () -> describe(source)),
              item("source.remove", () -> bench.desk().make(new RemoveSource(source.id()))));
      source
          .earlier()
          .ifPresent(
              kept -> menu.getItems().add(1, item("source.earlier", () -> open.accept(kept))));
      if (source.held().isEmpty()) {
        menu.getItems().set(0, holding(source));
      }
      return menu;
    }

    /** Says which of the texts that are held is that of a source which was only cited. */
    private Menu holding(Source cited) {
      Menu texts = new Menu(phrases.say("source.hold"));
      texts.setId("source-hold");
      for (SourceRow row : list.getItems()) {
        if (row.isHeld()) {
          Source text = row.source();
          MenuItem item = new MenuItem(text.card().title());
          item.setOnAction(event -> bench.desk().make(new Hold(cited.id(), text.id())));
          texts.getItems().add(item);
        }
      }
      texts.setDisable(texts.getItems().isEmpty());
      return texts;
    }

    private MenuItem item(String key, Runnable then) {
      MenuItem item = new MenuItem(phrases.say(key));
      item.setOnAction(event -> then.run());
      return item;
    }
  }
}
