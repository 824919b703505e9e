package claimscape.ui.inspector;

import claimscape.argument.PassageId;
import claimscape.argument.Wording;
import claimscape.project.edit.DescribePassage;
import claimscape.session.Workbench;
import claimscape.ui.fx.Breaking;
import claimscape.ui.fx.WordsField;
import claimscape.ui.fx.WordsLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A quote with who says it and where; a click shows it in its text. Its menu splits it off, judges
 * it and notes something on it.
 */
final class PassageLine extends StackPane {
  private static final int WORST = 6;

  private final PassageRow row;
  private final boolean alone;
  private final Workbench bench;
  private final Pieces pieces;
  private final VBox ruled;
  private Optional<WordsField> note = Optional.empty();

  /**
   * @param alone whether its statement has no other passage
   */
  PassageLine(PassageRow row, boolean alone, Workbench bench, Pieces pieces) {
    this.row = row;
    this.alone = alone;
    this.bench = bench;
    this.pieces = pieces;
    Label quote = new WordsLabel(row.quote());
    quote.getStyleClass().addAll("cs-inspector-quote");
    ruled = new VBox(quote, caption());
    ruled.getStyleClass().add("cs-inspector-passage");
    row.wordings().forEach(wording -> ruled.getChildren().add(was(wording)));
    row.credibility().ifPresent(judged -> ruled.getChildren().add(small(credible(judged))));
    Region body =
        Pieces.rowButton(new VBox(ruled), row.quote(), () -> bench.desk().reveal(row.id()));
    getChildren().addAll(body, menuButton());
    if (!row.note().isEmpty()) {
      showNote();
    }
    getStyleClass().add("cs-inspector-passageline");
  }

  PassageId passage() {
    return row.id();
  }

  boolean writing() {
    return note.filter(WordsField::writing).isPresent();
  }

  private Button menuButton() {
    Button button = new Button("", pieces.icon("more"));
    button.getStyleClass().setAll("cs-icon-button", "cs-inspector-passagemenu");
    button.setAccessibleText(pieces.say("inspector.passage.menu", row.quote()));
    button.setOnAction(event -> menu().show(button, Side.BOTTOM, 0, 0));
    setAlignment(button, Pos.TOP_RIGHT);
    return button;
  }

  private ContextMenu menu() {
    MenuItem split = new MenuItem(pieces.say("inspector.split"));
    split.setId("passage-split");
    split.setDisable(alone);
    split.setOnAction(event -> split());
    MenuItem write = new MenuItem(pieces.say("inspector.passage.note"));
    write.setId("passage-note");
    write.setOnAction(event -> showNote().edit());
    return new ContextMenu(split, judging(), write);
  }

  /** Makes a statement of its own of the passage. */
  void split() {
    bench.merging().split(List.of(row.id()));
  }

  private Menu judging() {
    Menu menu = new Menu(pieces.say("inspector.credibility"));
    Stream.concat(
            IntStream.rangeClosed(1, WORST).boxed().map(Optional::of),
            Stream.of(Optional.<Integer>empty()))
        .forEach(
            judged -> {
              RadioMenuItem item =
                  new RadioMenuItem(
                      judged.map(this::credible).orElse(pieces.say("inspector.credibility.open")));
              item.setId("credibility-" + judged.map(String::valueOf).orElse("open"));
              item.setSelected(judged.equals(row.credibility()));
              item.setOnAction(event -> describe(judged, row.note()));
              menu.getItems().add(item);
            });
    return menu;
  }

  private String credible(int judged) {
    return pieces.say("inspector.credibility." + judged, Integer.toString(judged));
  }

  private void describe(Optional<Integer> credibility, String words) {
    bench.desk().make(new DescribePassage(row.id(), credibility, words));
  }

  private WordsField showNote() {
    if (note.isEmpty()) {
      WordsField field =
          new WordsField(
              row.note(),
              pieces.say("inspector.passage.note.name"),
              words -> describe(row.credibility(), words));
      field.getStyleClass().add("cs-inspector-passagenote");
      ruled.getChildren().add(field);
      note = Optional.of(field);
    }
    return note.get();
  }

  private Node was(Wording wording) {
    return small(pieces.say("inspector.was", wording.label().toString(), wording.text()));
  }

  private static Label small(String words) {
    Label label = new WordsLabel(words);
    label.getStyleClass().addAll("cs-small", "cs-second");
    return label;
  }

  /** Who says it and where; one face alone where words run leftwards, since no flow breaks them. */
  private Region caption() {
    String stance = pieces.say("stance." + Pieces.lower(row.stance()));
    String spoken = row.speakers() + " " + stance + tail();
    if (Breaking.runsLeft(spoken)) {
      Label leftwards = small(spoken);
      leftwards.getStyleClass().add("cs-inspector-caption");
      return leftwards;
    }
    Text stands = plain(stance);
    stands.getStyleClass().add("cs-inspector-stance");
    TextFlow caption = new TextFlow(plain(row.speakers() + " "), stands, plain(tail()));
    caption.getStyleClass().add("cs-inspector-caption");
    return caption;
  }

  private String tail() {
    StringBuilder tail = new StringBuilder();
    if (!row.cue().isEmpty()) {
      tail.append(' ').append(pieces.say("inspector.cue", row.cue()));
    }
    tail.append(" ← ").append(row.outlet());
    row.page().ifPresent(page -> tail.append(" · ").append(pieces.say("cite.page", page)));
    row.paragraph().ifPresent(number -> tail.append(" · ¶ ").append(number));
    tail.append(
        switch (row.state()) {
          case EXACT -> "";
          case MOVED, CHANGED, LOST -> " · " + pieces.say("anchor." + Pieces.lower(row.state()));
        });
    return tail.toString();
  }

  private static Text plain(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("cs-inspector-small");
    return text;
  }
}
