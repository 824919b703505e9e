package claimscape.text;

import java.util.Arrays;

/**
 * A decoded text made canonical: leading byte order marks are dropped, CR LF and CR become LF, and
 * nothing else is touched.
 *
 * @param text the frozen text
 * @param map from offsets in the decoded text to offsets in the frozen one
 */
public record Canonical(SourceText text, IndexMap map) {

  public static Canonical of(String decoded) {
    int marks = 0;
    while (marks < decoded.length() && decoded.charAt(marks) == '\uFEFF') {
      marks++;
    }
    if (marks == 0 && decoded.indexOf('\r') < 0) {
      return new Canonical(SourceText.of(decoded), IndexMap.identity(decoded.length()));
    }
    StringBuilder kept = new StringBuilder(decoded.length());
    int[] dropped = new int[Math.max(16, marks)];
    int drops = 0;
    for (int at = 0; at < decoded.length(); at++) {
      char unit = decoded.charAt(at);
      boolean beforeLf = at + 1 < decoded.length() && decoded.charAt(at + 1) == '\n';
      if (at < marks || (unit == '\r' && beforeLf)) {
        if (drops == dropped.length) {
          dropped = Arrays.copyOf(dropped, drops * 2);
        }
        dropped[drops++] = at;
      } else {
        kept.append(unit == '\r' ? '\n' : unit);
      }
    }
    return new Canonical(
        SourceText.of(kept.toString()),
        IndexMap.dropping(decoded.length(), Arrays.copyOf(dropped, drops)));
  }
}
