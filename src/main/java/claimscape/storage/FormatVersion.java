package claimscape.storage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the file format. A newer minor one adds fields and kinds of record and is read; a
 * newer major one means something else and is not.
 */
record FormatVersion(int major, int minor) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");

  static Optional<FormatVersion> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new FormatVersion(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
