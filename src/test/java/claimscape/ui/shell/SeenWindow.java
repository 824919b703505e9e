package claimscape.ui.shell;

import claimscape.project.Project;
import claimscape.project.edit.Retitle;
import claimscape.ui.robot.Robot;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** What stories see of a window, and the few things that all of them do in it. */
final class SeenWindow {
  final Shell shell;
  final Robot robot;

  SeenWindow(Shell shell, Robot robot) {
    this.shell = shell;
    this.robot = robot;
  }

  /** Opens the mapped sample from its card. */
  SeenWindow openSample() {
    robot.click("#start-sample").until("the sample is open", () -> shell.current().isPresent());
    return this;
  }

  /** Begins a project and changes its title, so that there is something to lose. */
  SeenWindow beginUnsaved(String title) {
    robot.key("Ctrl+N").until("a project is open", () -> shell.current().isPresent());
    return retitle(title);
  }

  SeenWindow retitle(String title) {
    robot.act(() -> shell.current().orElseThrow().bench().desk().make(new Retitle(title)));
    return this;
  }

  /** Runs an action by its id, as a menu does. */
  SeenWindow run(String id) {
    robot.act(
        () ->
            shell.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run()
                .run());
    return this;
  }

  Project project() {
    return robot.ask(() -> shell.current().orElseThrow().store().project());
  }

  boolean unsaved() {
    return robot.ask(() -> shell.current().orElseThrow().store().unsaved());
  }

  boolean isOpen() {
    return robot.ask(() -> shell.current().isPresent());
  }

  String title() {
    return words(".shell-title");
  }

  /** The sentence above the status line. */
  String notice() {
    robot.until("a sentence is said", () -> robot.shows(".shell-notice-words"));
    return words(".shell-notice-words");
  }

  /** Presses the button of the notice that says this. */
  SeenWindow press(String words) {
    Node button =
        robot.ask(
            () ->
                shell.frame().lookupAll(".cs-button").stream()
                    .filter(node -> node instanceof Labeled label && label.getText().equals(words))
                    .findFirst()
                    .orElseThrow());
    robot.click(button);
    return this;
  }

  /** The left part of the status line. */
  String status() {
    return robot.ask(
        () ->
            String.join(
                " ",
                shell.frame().status().lookupAll(".shell-status-words").stream()
                    .map(node -> ((Labeled) node).getText())
                    .toList()));
  }

  private String words(String selector) {
    return robot.ask(() -> ((Label) robot.find(selector)).getText());
  }
}
