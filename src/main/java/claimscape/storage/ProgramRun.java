package claimscape.storage;

import java.time.Instant;
import java.util.Optional;

/**
 * One run of the program on this computer, named by its process number and the second in which it
 * began: a number alone is soon given to another process, and a crashed run would seem to go on.
 */
public final class ProgramRun {
  private static final char BEGAN = 's';

  private ProgramRun() {}

  /** How the run of a process is named, in letters and digits. */
  public static String name(ProcessHandle process) {
    return Long.toString(process.pid()) + BEGAN + began(process);
  }

  /** Whether the run of this name still goes on; a name of another kind is of no run. */
  public static boolean goesOn(String name) {
    return number(name.substring(0, Math.max(0, name.indexOf(BEGAN))))
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(process -> name(process).equals(name))
        .isPresent();
  }

  private static Optional<Long> number(String digits) {
    boolean whole =
        !digits.isEmpty()
            && digits.length() < 18
            && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return whole ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }

  private static long began(ProcessHandle process) {
    return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
  }
}
