package claimscape.ui.shell;

import claimscape.argument.SourceId;
import claimscape.intake.Intake;
import claimscape.intake.Outcome;
import claimscape.project.Edit;
import claimscape.project.EditName;
import claimscape.project.Project;
import claimscape.project.edit.Together;
import claimscape.session.Jobs;
import claimscape.storage.Limits;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import claimscape.storage.SaveOutcome;
import claimscape.storage.Saving;
import claimscape.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;

/** Opens projects and takes texts in: from files, the clipboard and the sample. */
final class Filing {
  private static final String SUFFIX = ".claimscape";

  private final Shell shell;
  private final Surroundings around;
  private final Intake intake = new Intake(claimscape.intake.Limits.STANDARD);
  private final Replacing replacing;

  Filing(Shell shell, Surroundings around) {
    this.shell = shell;
    this.around = around;
    this.replacing = new Replacing(shell, around);
  }

  /** Opens a project file or a picture of one, and takes texts in: whatever the files are. */
  void take(List<Path> files) {
    if (files.stream().noneMatch(CarriedMap::isDocument)) {
      take(files, List.of());
      return;
    }
    Jobs.Work<List<Path>> work = progress -> CarriedMap.documentsAmong(files);
    around.jobs().latest(shell.say("job.open"), work, carrying -> take(files, carrying));
  }

  private void take(List<Path> files, List<Path> carrying) {
    Predicate<Path> isProject = file -> isProject(file) || carrying.contains(file);
    Optional<Path> project = files.stream().filter(isProject).findFirst();
    List<Path> texts = files.stream().filter(isProject.negate()).toList();
    if (project.isPresent()) {
      shell.guarded(() -> open(project.get(), () -> takeTexts(texts)));
    } else {
      takeTexts(texts);
    }
  }

  private static boolean isProject(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX) || CarriedMap.suits(file);
  }

  void chooseTexts() {
    take(around.chooser().texts());
  }

  void chooseProject() {
    around.chooser().project().ifPresent(file -> shell.guarded(() -> open(file, () -> {})));
  }

  /** Opens a file, then goes on. What comes out of a picture has no file of its own yet. */
  void open(Path file, Runnable then) {
    boolean picture = !file.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    Optional<Path> own = picture ? Optional.empty() : Optional.of(file);
    Jobs.Work<Opening> work =
        progress -> picture ? CarriedMap.read(file) : ProjectFile.read(file, Limits.STANDARD);
    around.jobs().latest(shell.say("job.open"), work, opening -> opened(opening, own, then));
  }

  private void opened(Opening opening, Optional<Path> file, Runnable then) {
    switch (opening) {
      case Opening.Opened(Project project, List<Problem> problems) -> {
        shell.open(project, file);
        problems.stream().findFirst().ifPresent(shell::say);
        then.run();
      }
      case Opening.NotOpened(Problem why) ->
          shell.offer(why, new NoticeBar.Offer(shell.say("open.another"), this::chooseProject));
    }
  }

  /** A project without anything in it. */
  void begin() {
    shell.guarded(() -> shell.open(shell.fresh(), Optional.empty()));
  }

  void openSample() {
    if (!Sample.isMapped()) {
      openUntagged();
      return;
    }
    Jobs.Work<Opening> work =
        progress ->
            Sample.mapped() instanceof Opening.Opened(Project project, List<Problem> problems)
                ? new Opening.Opened(shell.levelled(project), problems)
                : Sample.mapped();
    shell.guarded(
        () ->
            around
                .jobs()
                .latest(
                    shell.say("job.open"),
                    work,
                    opening -> opened(opening, Optional.empty(), () -> {})));
  }

  void openUntagged() {
    Jobs.Work<List<Outcome>> work = progress -> Sample.untagged(intake);
    shell.guarded(
        () ->
            around
                .jobs()
                .latest(
                    shell.say("job.texts"),
                    work,
                    outcomes -> {
                      shell.open(
                          shell.levelled(Project.titled(shell.say("title.sample"))),
                          Optional.empty());
                      add(outcomes, new TreeMap<>());
                      shell
                          .current()
                          .ifPresent(open -> open.store().markSaved(open.store().project()));
                      shell.refresh();
                    }));
  }

  void takeTexts(List<Path> files) {
    read(files, this::arrive);
  }

  /** Asks for a newer version of the text in front, and puts it in its place. */
  void replace() {
    read(around.chooser().texts().stream().limit(1).toList(), replacing::inFront);
  }

  /** Whether there is a text in front that can be replaced. */
  boolean canReplace() {
    return replacing.front().isPresent();
  }

  private void read(List<Path> files, Consumer<List<Outcome>> then) {
    if (files.isEmpty()) {
      return;
    }
    Jobs.Work<List<Outcome>> work =
        progress -> {
          List<Outcome> outcomes = new ArrayList<>();
          for (Path file : files) {
            outcomes.add(intake.read(file));
            progress.at((double) outcomes.size() / files.size());
          }
          return List.copyOf(outcomes);
        };
    around.jobs().latest(shell.say("job.texts"), work, then);
  }

  /** Looks whether the texts are newer versions of what is here, and takes them in. */
  private void arrive(List<Outcome> outcomes) {
    Optional<Project> project = shell.current().map(open -> open.store().project());
    if (project.filter(open -> !open.shownSources().isEmpty()).isEmpty()) {
      add(outcomes, new TreeMap<>());
      return;
    }
    Jobs.Work<SortedMap<String, SourceId>> work =
        progress -> Arrival.likenesses(outcomes, project.get(), progress);
    around.jobs().latest(shell.say("job.texts"), work, alike -> add(outcomes, alike));
  }

  void paste() {
    take(Clipboard.getSystemClipboard());
  }

  /** Takes what was copied or is dropped: files, or else words, read as the page they come from. */
  void take(Clipboard clipboard) {
    if (clipboard.hasFiles()) {
      take(clipboard.getFiles().stream().map(java.io.File::toPath).toList());
    } else {
      String text = Optional.ofNullable(clipboard.getString()).orElse("");
      Optional<String> page = Optional.ofNullable(clipboard.getHtml()).filter(h -> !h.isBlank());
      Jobs.Work<List<Outcome>> work =
          progress ->
              List.of(page.map(html -> intake.pasted(html, text)).orElse(intake.pasted(text)));
      around.jobs().latest(shell.say("job.texts"), work, this::arrive);
    }
  }

  /** Adds texts as one step, and says what there is to say about them. */
  private void add(List<Outcome> outcomes, SortedMap<String, SourceId> alike) {
    Project before = shell.current().map(open -> open.store().project()).orElseGet(shell::fresh);
    Arrival arrival = Arrival.of(outcomes, before, alike, around.ids(), around.clock().instant());
    if (!arrival.edits().isEmpty()) {
      if (shell.current().isEmpty()) {
        shell.open(before, Optional.empty());
      }
      Optional<EditName> name =
          arrival.edits().size() == 1
              ? Optional.empty()
              : Optional.of(
                  EditName.of("source.add.many", Integer.toString(arrival.edits().size())));
      Edit all = new Together(name, arrival.edits());
      shell.current().ifPresent(open -> open.bench().desk().make(all));
    }
    if (!arrival.problems().isEmpty()) {
      shell.notice(
          String.join(" ", arrival.problems().stream().limit(3).map(shell::sentence).toList()));
    }
    replacing.offer(arrival.newer());
  }

  /** Saves where the project belongs, or asks where. */
  void save(Runnable then) {
    shell
        .current()
        .ifPresent(
            open ->
                open.file().ifPresentOrElse(file -> save(open, file, then), () -> saveAs(then)));
  }

  void saveAs(Runnable then) {
    shell
        .current()
        .ifPresent(
            open ->
                around.chooser().saveAs(open.title()).ifPresent(file -> save(open, file, then)));
  }

  private void save(OpenProject open, Path file, Runnable then) {
    Project project = open.store().project();
    Jobs.Work<SaveOutcome> work = progress -> Saving.save(project, file);
    around
        .jobs()
        .latest(
            shell.say("job.save"),
            work,
            outcome -> {
              switch (outcome) {
                case SaveOutcome.Saved saved -> {
                  open.savedAs(file, around.clock().instant());
                  open.store().markSaved(project);
                  shell.saved(open);
                  then.run();
                }
                case SaveOutcome.NotSaved(Problem why) ->
                    shell.offer(
                        why, new NoticeBar.Offer(shell.say("save.elsewhere"), () -> saveAs(then)));
              }
            });
  }
}
