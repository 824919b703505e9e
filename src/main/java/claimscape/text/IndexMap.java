package claimscape.text;

import java.util.Arrays;

/**
 * Offsets of an original text in the text that became of it by dropping single units: four bytes
 * for each dropped unit, nothing for the others.
 */
public final class IndexMap {
  private final int originalLength;

  /** Original offsets of the dropped units, ascending. */
  private final int[] dropped;

  private IndexMap(int originalLength, int[] dropped) {
    this.originalLength = originalLength;
    this.dropped = dropped;
  }

  /** The map of a text from which nothing was dropped. */
  public static IndexMap identity(int length) {
    return new IndexMap(length, new int[0]);
  }

  static IndexMap dropping(int originalLength, int[] dropped) {
    return new IndexMap(originalLength, dropped);
  }

  public boolean isIdentity() {
    return dropped.length == 0;
  }

  /** In UTF-16 units, like every length and offset here. */
  public int originalLength() {
    return originalLength;
  }

  public int canonicalLength() {
    return originalLength - dropped.length;
  }

  /** Where an original offset went; a dropped unit is where the next kept one is. */
  public int toCanonical(int original) {
    if (original < 0 || original > originalLength) {
      throw new IndexOutOfBoundsException("Offset " + original + " of " + originalLength);
    }
    int found = Arrays.binarySearch(dropped, original);
    return original - (found >= 0 ? found : -found - 1);
  }

  /** Where a canonical offset came from: the original offset of the unit that is there now. */
  public int toOriginal(int canonical) {
    if (canonical < 0 || canonical > canonicalLength()) {
      throw new IndexOutOfBoundsException("Offset " + canonical + " of " + canonicalLength());
    }
    int low = 0;
    int high = dropped.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dropped[middle] - middle <= canonical) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return canonical + low;
  }

  /** A span of the original in canonical offsets. */
  public Span toCanonical(Span original) {
    return new Span(toCanonical(original.start()), toCanonical(original.end()));
  }
}
