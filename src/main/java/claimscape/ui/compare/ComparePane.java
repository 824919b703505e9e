package claimscape.ui.compare;

import claimscape.argument.NodeId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.session.DeskEvent;
import claimscape.session.Workbench;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WhenSeen;
import claimscape.ui.fx.WordsLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All passages of the statement at hand side by side, the oldest first. */
public final class ComparePane extends BorderPane {
  private final Workbench bench;
  private final Look look;
  private final Icons icons;
  private final Phrases phrases;
  private final ScrollPane scroll = new ScrollPane();
  private Cards cards;
  private final WhenSeen sight = new WhenSeen(this, this::show);

  public ComparePane(Workbench bench, Look look, Icons icons, Phrases phrases) {
    this.bench = bench;
    this.look = look;
    this.icons = icons;
    this.phrases = phrases;
    this.cards = new Cards(List.of(), look);
    look.sheet(ComparePane.class, "compare.css");
    getStyleClass().add("cs-compare");
    setAccessibleText(phrases.say("compare.name"));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
    bench.desk().onEvent(this::hear);
    bench.store().onStep(step -> sight.changed());
    show();
  }

  private void hear(DeskEvent event) {
    switch (event) {
      case DeskEvent.Selected selected -> sight.changed();
      case DeskEvent.Targeted targeted -> sight.changed();
      case DeskEvent.Armed armed -> {}
      case DeskEvent.Reveal reveal -> {}
      case DeskEvent.RevealText words -> {}
      case DeskEvent.Centre centre -> {}
      case DeskEvent.Narrowed narrowed -> {}
      case DeskEvent.Notice notice -> {}
    }
  }

  /** The statement that is selected first, else the target. */
  private Optional<Statement> atHand() {
    Stream<NodeId> nodes =
        Stream.concat(bench.desk().selection().stream(), bench.desk().targets().stream());
    return nodes
        .filter(StatementId.class::isInstance)
        .flatMap(id -> bench.store().project().statement((StatementId) id).stream())
        .findFirst();
  }

  private void show() {
    Optional<Statement> statement = atHand();
    List<Excerpt> excerpts =
        statement.map(s -> Excerpt.of(bench.store().project(), s.id())).orElse(List.of());
    cards = new Cards(excerpts.stream().map(e -> card(e, statement.orElseThrow())).toList(), look);
    setTop(statement.map(found -> head(found, excerpts)).orElse(null));
    if (excerpts.isEmpty()) {
      Label nothing =
          new WordsLabel(
              phrases.say(statement.isEmpty() ? "compare.nothing" : "compare.noPassages"));
      nothing.getStyleClass().addAll("cs-second", "cs-compare-empty");
      scroll.setContent(nothing);
    } else {
      scroll.setContent(cards);
    }
    scroll.setVvalue(0);
  }

  private ExcerptCard card(Excerpt excerpt, Statement statement) {
    return new ExcerptCard(
        excerpt, statement.role(), icons, phrases, () -> bench.desk().reveal(excerpt.passage()));
  }

  private Node head(Statement statement, List<Excerpt> excerpts) {
    String role = statement.role().name().toLowerCase(Locale.ROOT);
    Label name = new Label(phrases.say("role." + role) + " " + statement.label());
    name.getStyleClass().addAll("cs-medium", "cs-ink-" + role);
    Label count =
        new Label(
            phrases.say(
                "compare.count",
                phrases.count("compare.passages", excerpts.size()),
                phrases.count(
                    "compare.sources",
                    (int) excerpts.stream().map(Excerpt::source).distinct().count())));
    count.getStyleClass().addAll("cs-small", "cs-second");
    HBox line = new HBox(icons.glyph(statement.role(), 12), name, count);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("cs-compare-name");
    Label text = new WordsLabel(statement.text());
    text.getStyleClass().add("cs-title");
    VBox head = new VBox(line, text);
    head.getStyleClass().add("cs-compare-top");
    return head;
  }

  /** Puts the focus on the first card. */
  @Override
  public void requestFocus() {
    cards.getChildren().stream()
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
  }
}
