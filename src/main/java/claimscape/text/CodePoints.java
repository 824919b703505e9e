package claimscape.text;

/**
 * Conversion between UTF-16 offsets and code points by checkpoints: one remembered count every
 * 1,024 units, none at all for a text without surrogate pairs.
 */
final class CodePoints {
  private static final int STEP = 1024;

  private final String text;
  private final int total;

  /** {@code checkpoints[i]}: code points before unit {@code i * STEP}; empty where identical. */
  private final int[] checkpoints;

  private CodePoints(String text, int total, int[] checkpoints) {
    this.text = text;
    this.total = total;
    this.checkpoints = checkpoints;
  }

  static CodePoints of(String text) {
    int total = text.codePointCount(0, text.length());
    if (total == text.length()) {
      return new CodePoints(text, total, new int[0]);
    }
    int[] checkpoints = new int[text.length() / STEP + 1];
    int count = 0;
    for (int unit = 0; unit < text.length(); unit++) {
      if (unit % STEP == 0) {
        checkpoints[unit / STEP] = count;
      }
      if (!splitsPair(text, unit + 1)) {
        count++;
      }
    }
    if (text.length() % STEP == 0) {
      checkpoints[text.length() / STEP] = total;
    }
    return new CodePoints(text, total, checkpoints);
  }

  /** Whether an offset lies between the two halves of a surrogate pair. */
  static boolean splitsPair(CharSequence text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  int toCodePoint(int utf16) {
    if (utf16 < 0 || utf16 > text.length()) {
      throw new IndexOutOfBoundsException("UTF-16 offset " + utf16 + " of " + text.length());
    }
    if (checkpoints.length == 0) {
      return utf16;
    }
    int count = checkpoints[utf16 / STEP];
    for (int unit = utf16 / STEP * STEP; unit < utf16; unit++) {
      if (!splitsPair(text, unit + 1)) {
        count++;
      }
    }
    return count;
  }

  int toUtf16(int codePoint) {
    if (codePoint < 0 || codePoint > total) {
      throw new IndexOutOfBoundsException("Code point " + codePoint + " of " + total);
    }
    if (checkpoints.length == 0) {
      return codePoint;
    }
    int low = 0;
    int high = checkpoints.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (checkpoints[middle] <= codePoint) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int unit = low * STEP;
    if (splitsPair(text, unit)) {
      unit--;
    }
    return text.offsetByCodePoints(unit, codePoint - checkpoints[low]);
  }
}
