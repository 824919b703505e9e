package claimscape.text;

/**
 * Lines of a source that share a part.
 *
 * @param firstLine counted from 0
 * @param lastLine the last line itself, not the one after
 */
public record LineRange(int firstLine, int lastLine, LinePart part) {
  public LineRange {
    if (firstLine < 0 || lastLine < firstLine) {
      throw new IllegalArgumentException("Not lines: " + firstLine + " to " + lastLine);
    }
  }
}
