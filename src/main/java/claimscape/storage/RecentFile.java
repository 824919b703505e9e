package claimscape.storage;

import java.nio.file.Path;
import java.time.Instant;

/** A project that was open once, as the start screen names it. */
public record RecentFile(Path file, String title, int sources, int statements, Instant opened) {}
