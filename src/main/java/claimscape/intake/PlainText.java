package claimscape.intake;

import claimscape.intake.document.Refusal;

/** What a file of plain characters must not be: binary. */
final class PlainText {
  private static final int SAMPLE = 1 << 16;

  private PlainText() {}

  /** Refuses NUL bytes without a byte order mark, and more than one control byte in a hundred. */
  static void check(byte[] bytes, String name) throws Refusal {
    if (Decoded.markedCharset(bytes).isEmpty() && isBinary(bytes)) {
      throw Refusal.of("intake.binary", name);
    }
  }

  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int control = 0;
    for (int at = 0; at < length; at++) {
      int value = bytes[at] & 0xFF;
      if (value == 0) {
        return true;
      }
      if (value < ' ' && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
        control++;
      }
    }
    return control * 100 > length;
  }
}
