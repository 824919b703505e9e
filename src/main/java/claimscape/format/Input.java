package claimscape.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file to read.
 *
 * @param fileName without its folder
 * @param bytes all of it; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Input(String fileName, byte[] bytes) {
  private static final int HEAD = 1 << 16;

  /** The first 64 KiB, each byte as a character: enough to tell a format by. */
  public String head() {
    return new String(
        Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
  }

  /** The file's name without its last suffix. */
  public String stem() {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
