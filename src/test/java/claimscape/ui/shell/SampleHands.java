package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.session.Desk;
import claimscape.text.Span;
import claimscape.ui.map.MapPane;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Robot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;

/**
 * Hands that map a text as a practised reader does: each method is what one wants, made of the
 * fewest gestures of the window for it. Scrolling a text is reading, and is not counted.
 */
final class SampleHands {
  private final Robot robot;
  private final Shell shell;
  private int reworded;

  SampleHands(Robot robot, Shell shell) {
    this.robot = robot;
    this.shell = shell;
  }

  Project project() {
    return robot.ask(() -> shell.current().orElseThrow().store().project());
  }

  Desk desk() {
    return shell.current().orElseThrow().bench().desk();
  }

  void undoEverything() {
    while (!desk().store().history().isEmpty()) {
      desk().store().undo();
    }
  }

  SampleHands press(String key) {
    robot.key(key);
    return this;
  }

  private PageView page() {
    return (PageView) robot.find("#reader-page-left");
  }

  private MapPane map() {
    return (MapPane) robot.find("#map");
  }

  /** Drags over a quote, with its text brought to the front where it is not. */
  void select(SourceId source, String quote) {
    PageView page = page();
    if (!robot.ask(() -> page.shown().orElseThrow().source()).equals(source)) {
      bringToFront(source);
    }
    Span words =
        robot.ask(
            () -> {
              String text = page.shown().orElseThrow().text().content();
              int start = text.indexOf(quote);
              Span span = new Span(start, start + quote.length());
              page.scrollTo(span, 1 / 3.0);
              page.layout();
              return span;
            });
    robot.drag(edge(words.start(), false), edge(words.end() - 1, true));
  }

  private void bringToFront(SourceId source) {
    String tab = "#reader-tab-" + source.value();
    if (robot.ask(() -> robot.find(tab).getParent().isVisible())) {
      robot.click(tab);
      return;
    }
    String title = project().source(source).orElseThrow().card().title();
    MenuButton others = (MenuButton) robot.find("#reader-more-tabs");
    robot.click(others);
    robot.until("the other texts are offered", others::isShowing);
    robot.click(
        robot.ask(
            () ->
                others.getItems().stream()
                    .filter(item -> item.getText().equals(title))
                    .findFirst()
                    .orElseThrow()
                    .getStyleableNode()));
  }

  /** The left or the right edge of a character, on the screen. */
  private Point2D edge(int at, boolean right) {
    PageView page = page();
    return robot.ask(
        () -> {
          Bounds box = page.places().boundsOf(new Span(at, at + 1)).orElseThrow();
          double x = right ? box.getMaxX() - .5 : box.getMinX() + .5;
          return page.localToScreen(x, box.getCenterY());
        });
  }

  /** Clicks a card, with the whole map in view where it is not. */
  void click(StatementId card) {
    MapPane map = map();
    robot.until("the card is drawn", () -> map.whereIs(card).isPresent());
    if (!isSeen(card)) {
      robot.click("#map-fit");
    }
    robot.click(robot.ask(() -> map.whereIs(card).orElseThrow()), 1);
    robot.until("the card is selected", () -> desk().selection().equals(List.of(card)));
  }

  private boolean isSeen(StatementId card) {
    MapPane map = map();
    return robot.ask(
        () -> {
          Bounds seen = map.localToScreen(map.getLayoutBounds());
          return map.whereIs(card)
              .filter(at -> at.getX() > seen.getMinX() + 4 && at.getX() < seen.getMaxX() - 4)
              .filter(at -> at.getY() > seen.getMinY() + 4 && at.getY() < seen.getMaxY() - 90)
              .isPresent();
        });
  }

  /** Makes a statement the target: by its mark where that was tagged just now, else on the map. */
  void aim(StatementId target) {
    if (robot.ask(() -> desk().targets()).equals(List.of(target))) {
      return;
    }
    if (!robot.ask(() -> desk().lastTagged()).equals(Optional.of(target))
        || !robot.ask(page()::isFocused)) {
      click(target);
    }
    press("T");
  }

  /** Arms a relation: on the map it is one step above its premise. */
  void arm(RelationId relation) {
    if (isArmed(relation)) {
      return;
    }
    Relation wanted = project().relation(relation).orElseThrow();
    click(wanted.premises().getFirst());
    press("Up");
    for (int i = 0; i < 9 && !isArmed(relation); i++) {
      press("Right");
    }
    assertThat(isArmed(relation)).as("the relation is armed").isTrue();
  }

  private boolean isArmed(RelationId relation) {
    return robot.ask(() -> desk().armed()).equals(Optional.of(relation));
  }

  /** Says who says what was tagged last. */
  void attribute(List<String> voices, Stance stance) {
    Passage passage = newestPassage();
    if (speaks(passage, voices, stance) || said(passage, voices, stance)) {
      return;
    }
    if (lastNamed(passage).filter(other -> said(other, voices, stance)).isPresent()) {
      press("Shift+A");
      return;
    }
    press("A");
    robot.until("it is asked who says so", () -> robot.shows("#reader-voice"));
    String chain = String.join(" > ", voices);
    TextInputControl field = (TextInputControl) robot.find("#reader-voice");
    if (!robot.ask(field::getText).equals(chain)) {
      robot.type(chain);
      robot.act(() -> field.deleteText(field.getCaretPosition(), field.getLength()));
    }
    ChoiceBox<?> stances = (ChoiceBox<?>) robot.find("#reader-stance");
    int by = stance.ordinal() - ((Stance) robot.ask(stances::getValue)).ordinal();
    int all = Stance.values().length;
    int down = Math.floorMod(by, all);
    for (int i = 0; i < Math.min(down, all - down); i++) {
      press(down <= all - down ? "Down" : "Up");
    }
    press("Enter");
  }

  /** Whether the author speaks: nobody has to say so, as nobody else is quoted. */
  private boolean speaks(Passage passage, List<String> voices, Stance stance) {
    SourceCard card = project().source(passage.source()).orElseThrow().card();
    return stance == Stance.ASSERTS && voices.equals(List.of(card.speaker()));
  }

  Passage newestPassage() {
    return project().passages().values().stream()
        .max(Comparator.comparingInt(Passage::created))
        .orElseThrow();
  }

  private Optional<Passage> lastNamed(Passage but) {
    return project().passages().values().stream()
        .filter(other -> !other.id().equals(but.id()) && !other.chain().isEmpty())
        .max(
            Comparator.comparing((Passage other) -> other.source().equals(but.source()))
                .thenComparingInt(Passage::created));
  }

  private boolean said(Passage passage, List<String> voices, Stance stance) {
    Project now = project();
    return !passage.chain().isEmpty()
        && passage.chain().getLast().stance() == stance
        && passage.chain().stream()
            .map(step -> now.voice(step.voice()).map(Voice::name).orElse(""))
            .toList()
            .equals(voices);
  }

  /** Writes a card of the analyst's own on the empty ground. */
  StatementId write(String words, Role role) {
    MapPane map = map();
    Point2D ground = robot.ask(() -> map.localToScreen(10, 10));
    robot.click(ground, 2);
    robot.until("a card is to be written", () -> robot.shows("#map-writing"));
    robot.type(words).key("Enter");
    StatementId made = newestStatement();
    if (role != Role.CLAIM) {
      press(key(role));
    }
    return made;
  }

  /** The digit of a role. */
  static String key(Role role) {
    return switch (role) {
      case CLAIM -> "1";
      case EVIDENCE -> "2";
      case REBUTTAL -> "3";
      case PREMISE -> "4";
      case QUESTION -> "5";
      case NOTE -> "7";
    };
  }

  StatementId newestStatement() {
    return project().statements().values().stream()
        .max(Comparator.comparingInt(statement -> statement.created()))
        .orElseThrow()
        .id();
  }

  RelationId newestRelation() {
    return project().relations().values().stream()
        .max(Comparator.comparingInt(Relation::created))
        .orElseThrow()
        .id();
  }

  /** Says in other words what the card of the statement tagged last says. */
  void reword(String words) {
    reworded++;
    press("Enter");
    robot.until("the card is open", () -> robot.shows("#reader-words-field"));
    robot.type(words);
    press("Enter");
  }

  /** How many cards were given other words than their quote, by three gestures each. */
  int reworded() {
    return reworded;
  }

  /** Links a card to another one by a key of the map and the other's label. */
  void link(StatementId from, String key, NodeId to) {
    click(from);
    press(key);
    robot.until("it is asked for the other end", () -> robot.shows("#map-chooser"));
    String label = project().statement((StatementId) to).orElseThrow().label().toString();
    robot.type(label);
    press("Enter");
  }
}
