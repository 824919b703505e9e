package claimscape.ui.shell;

import claimscape.project.Ids;
import claimscape.session.Lanes;
import claimscape.storage.StateFolder;
import claimscape.ui.fx.FxHome;
import claimscape.ui.fx.Phrases;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window as the application that JavaFX starts; its parameters are the files to open. */
public final class Window extends Application {
  private static final int WORKERS = 2;

  /** Opens the window with these files, and returns when it is closed. */
  public static void open(List<Path> files) {
    Application.launch(
        Window.class,
        files.stream().map(Path::toAbsolutePath).map(Path::toString).toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    Locale locale = Locale.getDefault();
    StateFolder state =
        StateFolder.of(
            System.getenv(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", ".")));
    Trouble trouble = new Trouble(state.path(), InstantSource.system());
    Thread.currentThread().setUncaughtExceptionHandler(trouble);
    Surroundings around =
        new Surroundings(
            locale,
            ZoneId.systemDefault(),
            InstantSource.system(),
            Ids.random(new SecureRandom()),
            new Lanes(
                Executors.newFixedThreadPool(WORKERS, Thread.ofPlatform().daemon().factory()),
                new FxHome(),
                trouble),
            version(),
            state,
            new FileChoosers(stage, Phrases.of(locale, "shell")),
            trouble);
    Shell shell = new Shell(stage, around);
    shell.show();
    List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
    if (!files.isEmpty()) {
      shell.open(files);
    }
  }

  private static String version() {
    return ResourceBundle.getBundle("claimscape.version").getString("version");
  }
}
