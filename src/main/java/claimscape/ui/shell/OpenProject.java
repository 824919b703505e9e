package claimscape.ui.shell;

import claimscape.search.PreparedTexts;
import claimscape.session.Store;
import claimscape.session.Workbench;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The project that the window shows, and where on disk it belongs. */
final class OpenProject {
  private final Workbench bench;
  private final PreparedTexts texts = new PreparedTexts();
  private Optional<Path> file;
  private Optional<Instant> savedAt = Optional.empty();
  private Optional<Path> picture = Optional.empty();

  OpenProject(Workbench bench, Optional<Path> file) {
    this.bench = bench;
    this.file = file;
  }

  Workbench bench() {
    return bench;
  }

  Store store() {
    return bench.store();
  }

  /** Its texts, made ready to be searched. */
  PreparedTexts texts() {
    return texts;
  }

  String title() {
    return store().project().header().title();
  }

  /** Its file; empty where it was never saved. */
  Optional<Path> file() {
    return file;
  }

  Optional<Instant> savedAt() {
    return savedAt;
  }

  void savedAs(Path path, Instant when) {
    file = Optional.of(path);
    savedAt = Optional.of(when);
  }

  /** Where its picture went last. */
  Optional<Path> picture() {
    return picture;
  }

  void pictured(Path path) {
    picture = Optional.of(path);
  }
}
