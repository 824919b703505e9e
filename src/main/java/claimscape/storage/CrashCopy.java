package claimscape.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A copy of a project that had not been saved when it was made.
 *
 * @param copy the project file of the copy
 * @param forFile the user's file that it belongs to; nothing for a project never saved
 * @param written when the copy was made
 */
public record CrashCopy(
    Path copy,
    Optional<Path> forFile,
    Instant written,
    String title,
    int sources,
    int statements) {}
