package claimscape.ui.shell;

import claimscape.project.Project;
import claimscape.session.Jobs;
import claimscape.storage.CrashCopies;
import claimscape.storage.CrashCopy;
import claimscape.storage.Limits;
import claimscape.storage.Opening;
import claimscape.storage.ProgramRun;
import claimscape.storage.ProjectFile;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Keeps a copy of what is not saved every half minute, and offers it after a crash. */
final class CrashGuard {
  private static final Duration EVERY = Duration.seconds(30);

  private final Shell shell;
  private final Surroundings around;
  private final CrashCopies copies;
  private Optional<Project> copied = Optional.empty();

  CrashGuard(Shell shell, Surroundings around) {
    this.shell = shell;
    this.around = around;
    this.copies =
        new CrashCopies(
            around.state().crashCopies(),
            ProgramRun.name(ProcessHandle.current()),
            ProgramRun::goesOn);
  }

  void begin() {
    Timeline clock = new Timeline(new KeyFrame(EVERY, event -> copy()));
    clock.setCycleCount(Animation.INDEFINITE);
    clock.play();
    Jobs.Work<List<CrashCopy>> work = progress -> copies.list();
    around
        .jobs()
        .latest("crash copies", work, found -> found.stream().findFirst().ifPresent(this::offer));
  }

  /** Copies the project as it is, if it has changed since the last time. */
  @SuppressWarnings("ReferenceEquality")
  void copy() {
    shell
        .current()
        .filter(open -> open.store().unsaved())
        .filter(open -> copied.filter(last -> last == open.store().project()).isEmpty())
        .ifPresent(
            open -> {
              Project project = open.store().project();
              Optional<Path> file = open.file();
              copied = Optional.of(project);
              Jobs.Work<Optional<Problem>> work =
                  progress -> copies.write(project, file, around.clock().instant());
              around.jobs().latest("crash copy", work, problem -> problem.ifPresent(shell::say));
            });
  }

  /** Forgets the copy of a project that was saved or left on purpose. */
  void discard(OpenProject open) {
    try {
      copies.discard(open.file());
      copies.discard(Optional.empty());
    } catch (IOException e) {
      shell.say(Problem.of("crash.discard", String.valueOf(e.getMessage())));
    }
  }

  private void offer(CrashCopy copy) {
    shell.offer(
        Problem.of("crash.found", copy.title().isEmpty() ? "?" : copy.title()),
        new NoticeBar.Offer(shell.say("crash.open"), () -> open(copy)),
        new NoticeBar.Offer(shell.say("crash.drop"), () -> drop(copy)));
  }

  private void open(CrashCopy copy) {
    Jobs.Work<Opening> work = progress -> ProjectFile.read(copy.copy(), Limits.STANDARD);
    around
        .jobs()
        .latest(
            shell.say("job.open"),
            work,
            opening -> {
              switch (opening) {
                case Opening.Opened opened -> {
                  shell.openUnsaved(opened.project(), copy.forFile());
                  drop(copy);
                }
                case Opening.NotOpened(Problem why) -> shell.offer(why);
              }
            });
  }

  private void drop(CrashCopy copy) {
    try {
      copies.discard(copy);
    } catch (IOException e) {
      shell.say(Problem.of("crash.discard", String.valueOf(e.getMessage())));
    }
  }
}
