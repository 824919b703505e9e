package claimscape.cli;

import claimscape.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the window. The command line knows nothing else of it. */
public interface Launcher {

  /** Why there can be no window here, if so. */
  Optional<Problem> hindrance();

  /** Shows the window with these files, and returns when it is closed. */
  void open(List<Path> files);
}
