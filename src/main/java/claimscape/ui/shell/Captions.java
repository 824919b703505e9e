package claimscape.ui.shell;

import claimscape.project.Project;
import claimscape.session.Store;
import claimscape.ui.fx.Phrases;
import java.time.ZoneId;
import javafx.stage.Stage;

/** What the frame says of the open project: header, rail, status line and the window's title. */
final class Captions {
  private final Stage stage;
  private final Frame frame;
  private final Phrases phrases;
  private final ZoneId zone;

  Captions(Stage stage, Frame frame, Phrases phrases, ZoneId zone) {
    this.stage = stage;
    this.frame = frame;
    this.phrases = phrases;
    this.zone = zone;
  }

  void showNothing() {
    frame.header().show(phrases.say("title.untitled"), false, false, false);
    frame.rail().show(0, 0);
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
    frame.rail().show(held(store.project()), status.lost().size() + status.loose().size());
    stage.setTitle((store.unsaved() ? "• " : "") + phrases.say("title.window", open.title()));
  }

  private static int held(Project project) {
    return (int) project.shownSources().stream().filter(s -> s.held().isPresent()).count();
  }
}
