package claimscape.ui.reader;

import claimscape.argument.Held;
import claimscape.argument.Label;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.session.DeskEvent;
import claimscape.session.SameThread;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.action.ActionMap;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Robot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/** A reading pane on a stage, with texts of a test, and hands that point at words. */
final class TwoTexts {
  static final SourceId FIRST = new SourceId("first");
  static final SourceId SECOND = new SourceId("second");

  final Store store = new Store(Project.titled("The dam"));
  final Workbench bench;
  final ReaderPane pane;
  private final int[] given = {0};

  TwoTexts(Stage stage, String first, String second) {
    take(FIRST, first, "Council bulletin");
    take(SECOND, second, "Letter of the farmers");
    bench = Workbench.of(store, () -> "id%04d".formatted(given[0]++), SameThread.lanes());
    Look look = new Look();
    look.setStill(true);
    pane = new ReaderPane(bench, look, new Icons(), Phrases.of(Locale.ENGLISH, "reader"));
    Scene scene = new Scene(pane, 760, 480);
    look.dress(scene);
    new ActionMap(pane::actions).listen(scene);
    stage.setScene(scene);
    stage.show();
    pane.open(FIRST);
    pane.focus();
  }

  private void take(SourceId id, String text, String title) {
    SourceText canonical = SourceText.of(text);
    Held held = new Held(canonical, title + ".txt", "UTF-8", canonical.sha256(), Instant.EPOCH);
    store.make(AddSource.of(id, held, SourceCard.titled(title)));
  }

  PageView page(Robot robot, String side) {
    return (PageView) robot.find("#reader-page-" + side);
  }

  /** The middle of some words of the page shown, on the screen. */
  Point2D at(Robot robot, PageView page, String words) {
    Bounds bounds = boundsOf(robot, page, words);
    return robot.ask(() -> page.localToScreen(bounds.getCenterX(), bounds.getCenterY()));
  }

  /** A place in some words of the page shown, on the screen: a share of their width. */
  Point2D in(Robot robot, PageView page, String words, double share) {
    Bounds bounds = boundsOf(robot, page, words);
    return robot.ask(
        () ->
            page.localToScreen(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY()));
  }

  /** The keys of what is refused from now on. */
  List<String> notices() {
    List<String> said = new ArrayList<>();
    bench
        .desk()
        .onEvent(
            event -> {
              if (event instanceof DeskEvent.Notice(Problem what)) {
                said.add(what.code());
              }
            });
    return said;
  }

  /** Clicks words several times, as fast as a hand that is never too slow. */
  void click(Robot robot, PageView page, String words, int times) {
    Point2D place = at(robot, page, words);
    Bounds bounds = boundsOf(robot, page, words);
    robot.act(
        () -> {
          for (EventType<MouseEvent> type :
              List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Point2D inScene = page.localToScene(bounds.getCenterX(), bounds.getCenterY());
            page.fireEvent(press(type, inScene, place, times));
          }
        });
  }

  private static MouseEvent press(
      EventType<MouseEvent> type, Point2D scene, Point2D screen, int times) {
    return new MouseEvent(
        type,
        scene.getX(),
        scene.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        times,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  /** Drags from the start of some words to their end. */
  void drag(Robot robot, PageView page, String words) {
    Bounds bounds = boundsOf(robot, page, words);
    robot.drag(
        robot.ask(() -> page.localToScreen(bounds.getMinX() + 1, bounds.getCenterY())),
        robot.ask(() -> page.localToScreen(bounds.getMaxX() - 1, bounds.getCenterY())));
  }

  private static Bounds boundsOf(Robot robot, PageView page, String words) {
    return robot.ask(
        () -> {
          page.layout();
          String text = page.shown().orElseThrow().text().content();
          int start = text.indexOf(words);
          return page.places().boundsOf(new Span(start, start + words.length())).orElseThrow();
        });
  }

  /** Does what an action does, without its key. */
  void run(String action) {
    pane.actions().stream().filter(one -> one.id().equals(action)).forEach(one -> one.run().run());
  }

  /** What is selected on a page, in its words. */
  List<String> selected(Robot robot, PageView page) {
    return robot.ask(
        () -> {
          var open = page.shown().orElseThrow();
          return open.selected().stream().map(open.text()::slice).toList();
        });
  }

  Statement labelled(Role role, int number) {
    return store.project().labelled(new Label(role, number)).orElseThrow();
  }
}
