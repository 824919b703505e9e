package claimscape.ui.shell;

import claimscape.storage.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Opens the window to be looked at: arguments are width, height, theme, and what to show. */
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
      Path state = temporary();
      Shell shell = TestWindow.open(stage, state, new Chosen());
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(Double.parseDouble(args.get(0)));
      stage.setHeight(Double.parseDouble(args.get(1)));
      shell.theme(Theme.valueOf(args.get(2)));
      for (String id : args.subList(3, args.size())) {
        shell.actions().stream()
            .filter(action -> action.id().equals(id))
            .findFirst()
            .ifPresent(action -> action.run().run());
      }
      PauseTransition rest = new PauseTransition(Duration.seconds(2));
      rest.setOnFinished(event -> System.out.println("READY"));
      rest.play();
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("claimscape-look");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
