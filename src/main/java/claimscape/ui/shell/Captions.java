package claimscape.ui.shell;

import claimscape.analysis.Findings;
import claimscape.project.Project;
import claimscape.session.Jobs;
import claimscape.session.Store;
import claimscape.ui.fx.Phrases;
import java.time.ZoneId;
import java.util.Optional;
import javafx.stage.Stage;

/** What the frame says of the open project: header, rail, status line and the window's title. */
final class Captions {
  private final Stage stage;
  private final Frame frame;
  private final Phrases phrases;
  private final ZoneId zone;
  private final Jobs jobs;
  private Optional<Project> looked = Optional.empty();

  Captions(Stage stage, Frame frame, Phrases phrases, ZoneId zone, Jobs jobs) {
    this.stage = stage;
    this.frame = frame;
    this.phrases = phrases;
    this.zone = zone;
    this.jobs = jobs;
  }

  void showNothing() {
    frame.header().show(phrases.say("title.untitled"), false, false, false);
    looked = Optional.empty();
    frame.rail().showSources(0);
    frame.rail().showFindings(0);
    frame.status().showNothing();
    stage.setTitle(phrases.say("app.name"));
  }

  void show(OpenProject open) {
    Store store = open.store();
    frame
        .header()
        .show(open.title(), store.unsaved(), !store.history().isEmpty(), !store.future().isEmpty());
    StatusViewModel status = StatusViewModel.of(open, phrases, zone);
    frame.status().show(status, open.bench().desk());
    frame.rail().showSources(held(store.project()));
    countFindings(store.project());
    stage.setTitle((store.unsaved() ? "• " : "") + phrases.say("title.window", open.title()));
  }

  /** Counts what waits, away from the window, and only for a project that was not counted yet. */
  @SuppressWarnings("ReferenceEquality")
  private void countFindings(Project project) {
    if (looked.filter(last -> last == project).isEmpty()) {
      looked = Optional.of(project);
      Jobs.Work<Integer> work = progress -> Findings.of(project).all().size();
      jobs.latest(phrases.say("job.count"), work, frame.rail()::showFindings);
    }
  }

  private static int held(Project project) {
    return (int) project.shownSources().stream().filter(s -> s.held().isPresent()).count();
  }
}
