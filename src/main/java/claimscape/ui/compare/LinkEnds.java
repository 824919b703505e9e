package claimscape.ui.compare;

import claimscape.argument.DrawnBy;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.SourceCard;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.session.Workbench;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WordsLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** Both ends of a link with its arrow between them; one under the other where room is narrow. */
final class LinkEnds extends GridPane {
  private static final double SIDE_BY_SIDE = 600;

  private final Workbench bench;
  private final Icons icons;
  private final Phrases phrases;
  private final LinkNames names;
  private final Consumer<RelationId> go;
  private final List<EndCard> premises;
  private final Node from;
  private final Node between;
  private final Node to;
  private boolean wide;

  /**
   * @param onto what is said about the link itself
   * @param go opens another link
   */
  LinkEnds(
      Workbench bench,
      Relation relation,
      List<Relation> onto,
      Look look,
      Icons icons,
      Phrases phrases,
      Consumer<RelationId> go) {
    this.bench = bench;
    this.icons = icons;
    this.phrases = phrases;
    this.names = new LinkNames(phrases);
    this.go = go;
    getStyleClass().add("cs-link-ends");
    premises =
        relation.premises().stream()
            .flatMap(id -> project().statement(id).stream())
            .map(premise -> card(premise, sources(relation.target())))
            .toList();
    VBox stack = new VBox(16);
    stack.getChildren().addAll(premises);
    premises.forEach(card -> VBox.setVgrow(card, Priority.ALWAYS));
    from = stack;
    to =
        switch (relation.target()) {
          case StatementId id ->
              project()
                  .statement(id)
                  .<Node>map(found -> card(found, sources(relation.premises().getFirst())))
                  .orElseGet(Label::new);
          case RelationId id -> link(id);
        };
    between = between(relation, onto);
    arrange(false);
    widthProperty().subscribe((was, now) -> arrange(now.doubleValue() >= look.px(SIDE_BY_SIDE)));
  }

  private Project project() {
    return bench.store().project();
  }

  private EndCard card(Statement statement, Set<SourceCard> near) {
    return new EndCard(bench, statement, near, icons, phrases);
  }

  /** The sources in which a statement is said. */
  private Set<SourceCard> sources(NodeId node) {
    return node instanceof StatementId id
        ? Excerpt.of(project(), id).stream().map(Excerpt::source).collect(Collectors.toSet())
        : Set.of();
  }

  private void arrange(boolean wanted) {
    if (!getChildren().isEmpty() && wide == wanted) {
      return;
    }
    wide = wanted;
    getChildren().clear();
    getColumnConstraints().clear();
    for (double share : wanted ? List.of(39.0, 22.0, 39.0) : List.of(100.0)) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      getColumnConstraints().add(column);
    }
    add(from, 0, 0);
    add(between, wanted ? 1 : 0, wanted ? 0 : 1);
    add(to, wanted ? 2 : 0, wanted ? 0 : 2);
  }

  private Node between(Relation relation, List<Relation> onto) {
    boolean analysts = relation.drawnBy() instanceof DrawnBy.Analyst;
    LinkArrow arrow =
        new LinkArrow(
            relation.kind(), analysts, names.verb(relation), names.years(project(), relation));
    VBox middle = new VBox(arrow);
    middle.getStyleClass().add("cs-link-between");
    for (Relation bearing : onto) {
      bearing.premises().stream()
          .limit(1)
          .flatMap(id -> project().statement(id).stream())
          .forEach(by -> middle.getChildren().addAll(stem(bearing), small(bearing, by)));
    }
    return middle;
  }

  /** From the arrow down to what is said about it. */
  private Node stem(Relation bearing) {
    String kind = bearing.undercut() ? "attacks" : "supports";
    Line line = new Line(0, 0, 0, 24);
    line.getStyleClass().add("cs-link-line");
    Label verb = new Label(names.verb(bearing));
    verb.getStyleClass().addAll("cs-small", "cs-link-verb");
    HBox stem = new HBox(line, verb);
    stem.getStyleClass().addAll("cs-link-stem", "cs-link-" + kind);
    stem.setAlignment(Pos.CENTER);
    return stem;
  }

  private Node small(Relation bearing, Statement by) {
    String role = by.role().name().toLowerCase(Locale.ROOT);
    Label label = new Label(by.label().toString());
    label.getStyleClass().addAll("cs-small", "cs-semibold", "cs-ink-" + role);
    label.setMinWidth(USE_PREF_SIZE);
    Label who = new Label(names.byline(project(), by));
    who.getStyleClass().addAll("cs-small", "cs-second");
    HBox head = new HBox(6, icons.glyph(by.role(), 10), label, who);
    head.setAlignment(Pos.CENTER_LEFT);
    WordsLabel words = new WordsLabel(by.text());
    words.getStyleClass().add("cs-row-words");
    VBox card = new VBox(2, head, words);
    card.getStyleClass().add("cs-link-onto");
    card.setFocusTraversable(true);
    card.setAccessibleRole(AccessibleRole.BUTTON);
    card.setAccessibleText(names.title(project(), bearing) + ": " + by.text());
    card.setOnMouseClicked(event -> go.accept(bearing.id()));
    card.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            go.accept(bearing.id());
          }
        });
    VBox.setMargin(card, new Insets(0, 12, 0, 12));
    return card;
  }

  /** The link that this one ends at. */
  private Node link(RelationId id) {
    Label name = new Label(phrases.say("link.link", LinkNames.name(project(), id)));
    name.getStyleClass().add("cs-medium");
    VBox card = new VBox(8, name);
    card.getStyleClass().addAll("cs-link-end", "cs-link-target");
    project()
        .relation(id)
        .ifPresent(
            relation -> {
              relation.premises().stream()
                  .flatMap(premise -> project().statement(premise).stream())
                  .forEach(premise -> card.getChildren().add(new WordsLabel(premise.text())));
              Label verb = new Label(names.verb(relation));
              verb.getStyleClass().addAll("cs-small", "cs-second");
              card.getChildren().add(verb);
              if (relation.target() instanceof StatementId target) {
                project()
                    .statement(target)
                    .ifPresent(found -> card.getChildren().add(new WordsLabel(found.text())));
              }
            });
    Hyperlink open = new Hyperlink(phrases.say("link.open"));
    open.getStyleClass().add("cs-link");
    open.setOnAction(event -> go.accept(id));
    card.getChildren().add(open);
    return card;
  }

  /** Shows the passage of the first premise in its text. */
  void revealPremise() {
    premises.stream().findFirst().ifPresent(EndCard::reveal);
  }

  /** Shows the passage of the target in its text. */
  void revealTarget() {
    if (to instanceof EndCard card) {
      card.reveal();
    }
  }
}
