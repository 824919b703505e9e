package claimscape.ui.shell;

import claimscape.project.Project;
import claimscape.session.Jobs;
import claimscape.ui.action.ActionWords;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What can be laid over the window. */
final class Pages {
  private final Shell shell;
  private final Memory memory;
  private final ActionWords words;
  private final Surroundings around;

  Pages(Shell shell, Memory memory, ActionWords words, Surroundings around) {
    this.shell = shell;
    this.memory = memory;
    this.words = words;
    this.around = around;
  }

  void palette(Palette.Scope scope) {
    shell.current().ifPresent(this::prepare);
    Optional<Project> project = shell.current().map(open -> open.store().project());
    PaletteViewModel model = new PaletteViewModel(shell.actions(), words, shell.phrases(), project);
    new Palette(shell, model, scope, around.jobs()).open();
  }

  /** Folds the texts before anything is typed: what is typed is then found at once. */
  private void prepare(OpenProject open) {
    Project project = open.store().project();
    Jobs.Work<Boolean> work =
        progress -> {
          open.texts().prepare(project, progress::cancelled);
          return true;
        };
    around.jobs().latest("fold", work, ready -> {});
  }

  void keys() {
    open("keys.title", new KeysPage(shell, words).content());
  }

  void settings() {
    open("settings.title", new SettingsPage(shell, memory).content());
  }

  void about() {
    open("about.title", new AboutPage(shell, around.version()).content());
  }

  void sources() {
    open(
        "sources.title",
        shell.workspace().map(Workspace::sources).orElseGet(() -> nothing("sources.none")));
  }

  private Node nothing(String words) {
    Label nothing = new Label(shell.say(words));
    nothing.getStyleClass().add("shell-question");
    nothing.setWrapText(true);
    return nothing;
  }

  void voices() {
    open(
        "voices.title",
        shell.workspace().map(Workspace::voices).orElseGet(() -> nothing("voices.none")));
  }

  void findings() {
    open("findings.title", new FindingsPage(shell, around.jobs()).content());
  }

  private void open(String title, Node content) {
    PageSheet sheet =
        new PageSheet(
            shell.icons(), shell.say(title), shell.say("close"), shell.layer()::close, content);
    shell.layer().open(sheet, sheet.closeButton());
  }
}
