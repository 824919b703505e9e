package claimscape.ui.shell;

import claimscape.storage.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Opens the window to be looked at. Arguments: width, height, theme; then what to do one after the
 * other: the path of a file to open, the id of an action, a key as {@code key:F2}, or a label such
 * as {@code C1} to select and aim at.
 */
public final class Looking {
  private Looking() {}

  public static void main(String[] args) {
    Application.launch(Opened.class, args);
  }

  /** The application that JavaFX starts. */
  public static final class Opened extends Application {
    @Override
    public void start(Stage stage) {
      List<String> args = getParameters().getRaw();
      Shell shell = TestWindow.open(stage, temporary(), new Chosen());
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(Double.parseDouble(args.get(0)));
      stage.setHeight(Double.parseDouble(args.get(1)));
      shell.theme(Theme.valueOf(args.get(2)));
      next(shell, args.subList(3, args.size()));
    }
  }

  private static void next(Shell shell, List<String> rest) {
    if (rest.isEmpty()) {
      System.out.println("READY");
      return;
    }
    make(shell, rest.getFirst());
    PauseTransition pause = new PauseTransition(Duration.seconds(4));
    pause.setOnFinished(event -> next(shell, rest.subList(1, rest.size())));
    pause.play();
  }

  private static void make(Shell shell, String what) {
    if (what.startsWith("/")) {
      shell.open(List.of(Path.of(what)));
      return;
    }
    if (what.startsWith("key:")) {
      new Robot().keyType(KeyCode.valueOf(what.substring(4)));
      return;
    }
    if (what.contains(".")) {
      shell.actions().stream()
          .filter(action -> action.id().equals(what))
          .findFirst()
          .ifPresent(action -> action.run().run());
      return;
    }
    shell
        .current()
        .map(open -> open.bench().desk())
        .ifPresent(
            desk ->
                desk.store().project().statements().values().stream()
                    .filter(statement -> statement.label().toString().equals(what))
                    .forEach(
                        statement -> {
                          desk.select(List.of(statement.id()));
                          desk.target(statement.id());
                          desk.centre(statement.id());
                        }));
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("claimscape-look");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
