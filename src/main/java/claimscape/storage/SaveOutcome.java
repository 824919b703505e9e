package claimscape.storage;

import claimscape.text.Problem;
import java.nio.file.Path;

/** What comes of saving. */
public sealed interface SaveOutcome {
  /**
   * The project is on disk, forced.
   *
   * @param bytes how long the file is
   */
  record Saved(Path file, long bytes) implements SaveOutcome {}

  /** The file is as it was before, byte for byte, and nothing is left beside it. */
  record NotSaved(Problem why) implements SaveOutcome {}
}
