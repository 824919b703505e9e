package claimscape.ui.reader;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.session.Desk;
import claimscape.ui.action.Action;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The small bar that appears at a selection: a claim, evidence for the target by its name, a
 * rebuttal of it, all the rest in a menu, and steps by a clause.
 */
final class SelectionBar extends HBox {
  private static final int NAMED = 12;
  private static final List<List<String>> REST =
      List.of(
          List.of("premise", "question", "note", "passage", "deny", "undercut", "background"),
          List.of(
              "supportingClaim",
              "attackingClaim",
              "evidenceElsewhere",
              "rebuttalElsewhere",
              "looseEvidence"),
          List.of("attribute", "copy"));

  private final Desk desk;
  private final Icons icons;
  private final Phrases phrases;
  private final Function<String, Action> actions;
  private final HBox evidence = new HBox(7);
  private final Label target = new Label();
  private final Label named = Script.dress(new Label());
  private final List<Label> spare;
  private final ContextMenu rest = new ContextMenu();

  /**
   * @param actions the action of each id, without the name of the pane
   */
  SelectionBar(Desk desk, Icons icons, Phrases phrases, Function<String, Action> actions) {
    this.desk = desk;
    this.icons = icons;
    this.phrases = phrases;
    this.actions = actions;
    setId("reader-bar");
    getStyleClass().add("reader-bar");
    setAlignment(Pos.CENTER_LEFT);
    target.getStyleClass().addAll("reader-bar-words", "cs-medium");
    named.getStyleClass().addAll("reader-bar-words", "cs-second");
    evidence.setAlignment(Pos.CENTER_LEFT);
    evidence.getChildren().addAll(icons.glyph(Role.EVIDENCE, 10), key("2"), target, named);
    evidence.getChildren().get(1).getStyleClass().add("reader-role-evidence");
    Button lit = button("evidence", evidence);
    lit.getStyleClass().add("reader-bar-lit");
    Label rebuttal = new Label(phrases.say("bar.rebuttal"));
    rebuttal.getStyleClass().add("reader-bar-words");
    Label clause = words("bar.clause");
    spare = List.of(named, clause, rebuttal);
    getChildren()
        .addAll(
            button("claim", row(icons.glyph(Role.CLAIM, 10), key("1"))),
            lit,
            button("rebuttal", row(icons.glyph(Role.REBUTTAL, 10), key("3"), rebuttal)),
            line(),
            more(),
            line(),
            button("shrink", icons.icon("left", 12)),
            clause,
            button("grow", icons.icon("right", 12)));
    setVisible(false);
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(7, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label key(String digit) {
    Label key = new Label(digit);
    key.getStyleClass().addAll("reader-bar-key");
    return key;
  }

  private Label words(String key) {
    Label label = new Label(phrases.say(key));
    label.getStyleClass().addAll("reader-bar-words", "cs-second");
    return label;
  }

  private static Region line() {
    Region line = new Region();
    line.getStyleClass().add("reader-bar-line");
    return line;
  }

  private Button button(String action, Node graphic) {
    Button button = new Button("", graphic);
    button.setId("reader-bar-" + action);
    button.getStyleClass().setAll("reader-bar-button");
    button.setAccessibleText(phrases.say("reader." + action));
    button.setFocusTraversable(false);
    button.setOnAction(event -> actions.apply(action).run().run());
    return button;
  }

  private Button more() {
    Button more = new Button("", icons.icon("more", 20));
    more.setId("reader-bar-more");
    more.getStyleClass().setAll("reader-bar-button");
    more.setAccessibleText(phrases.say("bar.more"));
    more.setFocusTraversable(false);
    more.setOnAction(
        event -> {
          rest.getItems().setAll(items());
          rest.show(more, javafx.geometry.Side.BOTTOM, 0, 4);
        });
    return more;
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    for (List<String> group : REST) {
      List<MenuItem> offered = group.stream().flatMap(id -> item(id).stream()).toList();
      if (!items.isEmpty() && !offered.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      items.addAll(offered);
    }
    return items;
  }

  /** What the project's level does not offer is not in the menu. */
  private Optional<MenuItem> item(String id) {
    Action action = actions.apply(id);
    if (!desk.store().project().header().level().includes(action.level())) {
      return Optional.empty();
    }
    MenuItem item = new MenuItem(phrases.say(action.id()));
    item.setAccelerator(
        action.keys().isEmpty()
            ? javafx.scene.input.KeyCombination.NO_MATCH
            : action.keys().getFirst().inMenu());
    item.setOnAction(event -> action.run().run());
    return Optional.of(item);
  }

  /** Names the target as it is now. */
  void refresh() {
    List<NodeId> targets = desk.targets();
    Optional<NodeId> first = targets.stream().findFirst();
    target.setText(
        first
            .map(node -> phrases.say("bar.evidence", name(node, targets.size())))
            .orElse(phrases.say("bar.loose")));
    String words = first.map(this::words).orElse("");
    named.setText(words.isEmpty() ? "" : phrases.say("bar.named", shortened(words)));
  }

  /** Leaves out, one after the other, those words that a pane of this width has no room for. */
  void fit(double width) {
    spare.forEach(label -> show(label, !label.getText().isEmpty()));
    for (Label label : spare) {
      if (prefWidth(-1) <= width) {
        return;
      }
      show(label, false);
    }
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }

  private static String shortened(String words) {
    String lead = words.strip().replaceAll("\\s+", " ");
    return SourceNames.shortened(lead, NAMED);
  }

  private String name(NodeId node, int count) {
    String first =
        switch (node) {
          case StatementId id ->
              desk.store().project().statement(id).map(s -> s.label().toString()).orElse("");
          case RelationId id -> phrases.say("bar.relation");
        };
    return count > 1 ? first + " +" + (count - 1) : first;
  }

  private String words(NodeId node) {
    return switch (node) {
      case StatementId id -> desk.store().project().statement(id).map(s -> s.text()).orElse("");
      case RelationId id -> "";
    };
  }
}
