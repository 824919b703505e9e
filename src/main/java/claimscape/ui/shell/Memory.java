package claimscape.ui.shell;

import claimscape.session.Jobs;
import claimscape.storage.Kept;
import claimscape.storage.RecentFile;
import claimscape.storage.RecentFiles;
import claimscape.storage.Settings;
import claimscape.storage.StateFolder;
import claimscape.storage.WindowPlace;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What the window remembers from one day to the next: settings, recent files, its own place. */
final class Memory {
  private final StateFolder folder;
  private final Jobs jobs;
  private final Consumer<Problem> trouble;
  private final Optional<Problem> damage;
  private final List<Consumer<Settings>> listeners = new ArrayList<>();
  private Settings settings;
  private RecentFiles recent;

  Memory(StateFolder folder, Jobs jobs, Consumer<Problem> trouble) {
    this.folder = folder;
    this.jobs = jobs;
    this.trouble = trouble;
    Kept<Settings> keptSettings = Settings.read(folder.settings());
    Kept<RecentFiles> keptRecent = RecentFiles.read(folder.recentFiles());
    settings = keptSettings.value();
    recent = keptRecent.value();
    damage = keptRecent.problem().or(keptSettings::problem);
  }

  /** Tells what was damaged, once there is a window to tell it in. */
  void tellDamage() {
    damage.ifPresent(trouble);
  }

  Settings settings() {
    return settings;
  }

  /** Hears of other settings. */
  void onSettings(Consumer<Settings> listener) {
    listeners.add(listener);
  }

  void change(UnaryOperator<Settings> how) {
    Settings wanted = how.apply(settings);
    if (wanted.equals(settings)) {
      return;
    }
    settings = wanted;
    Jobs.Work<Optional<Problem>> work = progress -> wanted.write(folder.settings());
    jobs.latest("settings", work, problem -> problem.ifPresent(trouble));
    listeners.forEach(listener -> listener.accept(wanted));
  }

  /** Writes how the window was left; at once, since it is about to go. */
  void leave(WindowPlace place) {
    settings = settings.withWindow(place);
    settings.write(folder.settings()).ifPresent(trouble);
  }

  List<RecentFile> recent() {
    return recent.files();
  }

  void opened(RecentFile file) {
    recent = recent.with(file);
    RecentFiles wanted = recent;
    Jobs.Work<Optional<Problem>> work = progress -> wanted.write(folder.recentFiles());
    jobs.latest("recent", work, problem -> problem.ifPresent(trouble));
  }
}
