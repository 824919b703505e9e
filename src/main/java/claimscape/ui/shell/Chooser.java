package claimscape.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user which files are meant; nothing is chosen where the user gives up. */
public interface Chooser {
  /** Texts to take in. */
  List<Path> texts();

  Optional<Path> project();

  /**
   * Where to save a project.
   *
   * @param name suggested, without a suffix
   */
  Optional<Path> saveAs(String name);

  /**
   * Where the picture of the map goes; the suffix says which kind of picture.
   *
   * @param suffix that is offered first: ".png"
   */
  Optional<Path> picture(String name, String suffix);
}
