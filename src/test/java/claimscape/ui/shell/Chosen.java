package claimscape.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files that a story chooses in place of the system's dialogs. */
final class Chosen implements Chooser {
  private List<Path> texts = List.of();
  private Optional<Path> project = Optional.empty();
  private Optional<Path> saved = Optional.empty();
  private Optional<Path> picture = Optional.empty();

  Chosen texts(List<Path> files) {
    texts = List.copyOf(files);
    return this;
  }

  Chosen project(Path file) {
    project = Optional.of(file);
    return this;
  }

  Chosen saved(Path file) {
    saved = Optional.of(file);
    return this;
  }

  Chosen picture(Path file) {
    picture = Optional.of(file);
    return this;
  }

  @Override
  public List<Path> texts() {
    return texts;
  }

  @Override
  public Optional<Path> project() {
    return project;
  }

  @Override
  public Optional<Path> saveAs(String name) {
    return saved;
  }

  @Override
  public Optional<Path> picture(String name, String suffix) {
    return picture;
  }
}
