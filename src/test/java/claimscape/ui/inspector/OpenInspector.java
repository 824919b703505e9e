package claimscape.ui.inspector;

import claimscape.argument.Label;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.project.Ids;
import claimscape.project.edit.SetLevel;
import claimscape.sample.SampleMap;
import claimscape.session.DeskEvent;
import claimscape.session.SameThread;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** An inspector over the finished sample, and beside it a place that takes the focus. */
final class OpenInspector {
  final List<DeskEvent> heard = new ArrayList<>();
  final Store store;

  /** How often the passages were asked for side by side. */
  int compared;

  final Workbench bench;
  final InspectorPane pane;

  OpenInspector(Stage stage) throws IOException {
    store = new Store(SampleMap.finished());
    store.make(new SetLevel(claimscape.argument.Level.FULL));
    bench = Workbench.of(store, Ids.from("inspector"), SameThread.lanes());
    Look look = new Look();
    pane =
        new InspectorPane(
            bench, look, new Icons(), Phrases.of(Locale.ENGLISH, "inspector"), () -> compared++);
    VBox.setVgrow(pane, javafx.scene.layout.Priority.ALWAYS);
    Scene scene = new Scene(new VBox(pane), 281, 900);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    bench.desk().onEvent(heard::add);
  }

  /** A statement of the sample by its label: C1. */
  Statement labelled(String label) {
    Role role =
        List.of(Role.values()).stream()
            .filter(one -> one.letter() == label.charAt(0))
            .findFirst()
            .orElseThrow();
    return store
        .project()
        .labelled(new Label(role, Integer.parseInt(label.substring(1))))
        .orElseThrow();
  }

  /** Selects a statement, as a click on its box does. */
  void select(Robot robot, String label) {
    select(robot, labelled(label).id());
  }

  void select(Robot robot, NodeId node) {
    robot.act(() -> bench.desk().select(List.of(node)));
  }

  /** The first relation into a statement. */
  Relation into(String label) {
    return store.graph().into(labelled(label).id()).getFirst();
  }

  int steps() {
    return store.history().size();
  }

  /** All words that the inspector shows. */
  List<String> words(Robot robot) {
    return robot.ask(
        () ->
            all(".label", ".button", ".toggle-button")
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private Stream<Node> all(String... selectors) {
    return Stream.of(selectors).flatMap(selector -> pane.lookupAll(selector).stream());
  }

  /** What can be pressed and says this. */
  Node saying(Robot robot, String words) {
    return robot.ask(
        () ->
            all(".button", ".toggle-button")
                .filter(node -> node instanceof Labeled it && it.getText().equals(words))
                .findFirst()
                .orElseThrow());
  }
}
