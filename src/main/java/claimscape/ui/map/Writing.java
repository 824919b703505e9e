package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.project.edit.Reword;
import claimscape.session.Mending;
import claimscape.session.Workbench;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.ChartLink;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * Writing on the map: a field over a card for its words, or where a new card is to be. Enter or
 * Ctrl+Enter is done, Shift+Enter a new line, Esc leaves all as it was. Nothing is made before it
 * is done, and nothing at all without words.
 */
final class Writing extends Pane {
  private static final double WIDTH = 220;
  private static final double HEIGHT = 76;

  private final Workbench bench;
  private final MapView view;
  private final Look look;
  private final Phrases phrases;
  private final TextArea field = new TextArea();
  private Optional<Consumer<String>> done = Optional.empty();
  private Rect over = new Rect(0, 0, WIDTH, HEIGHT);

  Writing(Workbench bench, MapView view, Look look, Phrases phrases) {
    this.bench = bench;
    this.view = view;
    this.look = look;
    this.phrases = phrases;
    setPickOnBounds(false);
    Script.dress(field);
    field.getStyleClass().add("map-writing");
    field.setId("map-writing");
    field.setVisible(false);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.focusedProperty().subscribe(focused -> leaveIfWritten(focused));
    getChildren().add(field);
    view.onSight(this::requestLayout);
  }

  private void leaveIfWritten(boolean focused) {
    if (!focused && field.isVisible()) {
      finish();
    }
  }

  /** Opens the words of a statement. */
  void reword(StatementId statement) {
    Optional<Statement> found = bench.store().project().statement(statement);
    Optional<Rect> place = view.chart().card(statement).map(ChartCard::place);
    if (found.isPresent() && place.isPresent()) {
      open(
          place.get(),
          found.get().text(),
          "map.write.words",
          text -> bench.desk().make(new Reword(statement, text)));
    }
  }

  /** Opens a field for a statement that hangs on nothing. */
  void add(Point at) {
    open(
        new Rect(at.x() - WIDTH / 2, at.y() - 20, WIDTH, HEIGHT),
        "",
        "map.write.new",
        text -> mending().add(Role.CLAIM, text));
  }

  /** Opens a field for a statement that bears on a node. */
  void addChild(NodeId parent, Role role, RelationKind kind) {
    open(
        beside(parent, 40),
        "",
        kind == RelationKind.ATTACKS ? "map.write.against" : "map.write.child",
        text -> mending().addChild(parent, role, kind, text));
  }

  /** Opens a field for a statement that another one bears on. */
  void addParent(StatementId child) {
    open(
        beside(child, -HEIGHT - 40),
        "",
        "map.write.parent",
        text -> mending().addParent(child, text));
  }

  private Mending mending() {
    return bench.mending();
  }

  private Rect beside(NodeId node, double down) {
    Optional<Rect> card = view.chart().card(node).map(ChartCard::place);
    if (card.isPresent()) {
      Rect at = card.get();
      double y = down < 0 ? at.y() + down : at.bottom() + down;
      return new Rect(at.x(), y, WIDTH, HEIGHT);
    }
    Point at =
        node instanceof RelationId
            ? view.chart().link(node).map(ChartLink::wordsAt).orElse(new Point(0, 0))
            : new Point(0, 0);
    return new Rect(at.x() + 20, at.y(), WIDTH, HEIGHT);
  }

  private void open(Rect at, String text, String hint, Consumer<String> then) {
    finish();
    over = at;
    done = Optional.of(then);
    field.setPromptText(phrases.say(hint));
    field.setAccessibleText(phrases.say(hint));
    field.setText(text);
    field.setVisible(true);
    view.show(at);
    requestLayout();
    field.requestFocus();
    field.selectAll();
  }

  @Override
  protected void layoutChildren() {
    double zoom = view.scale();
    Point corner = view.toView(new Point(over.x(), over.y()));
    double width = Math.max(look.px(WIDTH), over.width() * zoom);
    double height = Math.max(look.px(HEIGHT), over.height() * zoom);
    double x = Math.clamp(corner.x(), 4, Math.max(4, getWidth() - width - 4));
    double y = Math.clamp(corner.y(), 4, Math.max(4, getHeight() - height - 4));
    field.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      done = Optional.empty();
      finish();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()
        || event.getCode() == KeyCode.TAB) {
      finish();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      field.replaceSelection("\n");
      event.consume();
    }
  }

  private void finish() {
    if (!field.isVisible()) {
      return;
    }
    Optional<Consumer<String>> then = done;
    String text = field.getText().strip();
    done = Optional.empty();
    field.setVisible(false);
    view.requestFocus();
    if (!text.isEmpty()) {
      then.ifPresent(made -> made.accept(text));
    }
  }
}
