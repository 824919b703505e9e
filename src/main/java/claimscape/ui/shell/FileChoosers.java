package claimscape.ui.shell;

import claimscape.intake.Intake;
import claimscape.ui.fx.Phrases;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** The file dialogs of the system. */
public final class FileChoosers implements Chooser {
  private final Stage stage;
  private final Phrases phrases;

  public FileChoosers(Stage stage, Phrases phrases) {
    this.stage = stage;
    this.phrases = phrases;
  }

  @Override
  public List<Path> texts() {
    FileChooser chooser = chooser("choose.texts");
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(
                phrases.say("choose.kind.texts"),
                Intake.endings().stream().map(ending -> "*." + ending).toList()),
            new ExtensionFilter(phrases.say("choose.kind.all"), "*"));
    List<File> chosen = chooser.showOpenMultipleDialog(stage);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> project() {
    FileChooser chooser = chooser("choose.project");
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(phrases.say("choose.kind.project"), "*.claimscape"),
            new ExtensionFilter(
                phrases.say("choose.kind.carrying"), "*.png", "*.svg", "*.pdf", "*.html"),
            new ExtensionFilter(phrases.say("choose.kind.all"), "*"));
    return path(chooser.showOpenDialog(stage));
  }

  @Override
  public Optional<Path> saveAs(String name) {
    FileChooser chooser = chooser("choose.save");
    chooser.setInitialFileName(name + ".claimscape");
    chooser
        .getExtensionFilters()
        .setAll(new ExtensionFilter(phrases.say("choose.kind.project"), "*.claimscape"));
    return path(chooser.showSaveDialog(stage)).map(file -> suffixed(file, ".claimscape"));
  }

  @Override
  public Optional<Path> picture(String name, String suffix) {
    FileChooser chooser = chooser("choose.picture");
    chooser.setInitialFileName(name + suffix);
    for (String kind : List.of("png", "svg", "pdf", "html")) {
      ExtensionFilter filter = new ExtensionFilter(phrases.say("choose.kind." + kind), "*." + kind);
      chooser.getExtensionFilters().add(filter);
      if (suffix.equals("." + kind)) {
        chooser.setSelectedExtensionFilter(filter);
      }
    }
    Optional<Path> chosen = path(chooser.showSaveDialog(stage));
    String given =
        Optional.ofNullable(chooser.getSelectedExtensionFilter())
            .map(kind -> kind.getExtensions().getFirst().substring(1))
            .orElse(suffix);
    return chosen.map(file -> suffixed(file, given));
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(phrases.say(title));
    return chooser;
  }

  /** Gives a name its suffix where the user typed none. */
  private static Path suffixed(Path file, String suffix) {
    String name = file.getFileName().toString();
    return name.indexOf('.') > 0 ? file : file.resolveSibling(name + suffix);
  }

  private static Optional<Path> path(@org.jspecify.annotations.Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
