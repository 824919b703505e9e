package claimscape.text;

/**
 * A half-open stretch {@code [start, end)} of UTF-16 units.
 *
 * @param start first unit, 0 or more
 * @param end the unit after the last one, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
    }
  }

  /** In UTF-16 units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the unit at this offset lies in the span; its end does not. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether every unit of the other lies in this one; an empty span may lie at either end. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit; spans that only touch do not. */
  public boolean intersects(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The same length, this many units later (earlier when negative). */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start; of two that start together the shorter comes first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
