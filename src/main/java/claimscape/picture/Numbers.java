package claimscape.picture;

/** Numbers as pictures write them: at most two decimals, a point, no zeros that say nothing. */
public final class Numbers {
  private Numbers() {}

  public static String shown(double number) {
    long hundredths = Math.round(number * 100);
    if (hundredths % 100 == 0) {
      return Long.toString(hundredths / 100);
    }
    StringBuilder text = new StringBuilder();
    if (hundredths < 0) {
      text.append('-');
    }
    long size = Math.abs(hundredths);
    text.append(size / 100).append('.').append(size / 10 % 10);
    if (size % 10 != 0) {
      text.append(size % 10);
    }
    return text.toString();
  }
}
