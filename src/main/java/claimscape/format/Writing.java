package claimscape.format;

import java.nio.file.Path;
import java.util.List;

/**
 * A map as written.
 *
 * @param pieces at least one: the whole file, or the files that it was divided into
 * @param losses what the format could not hold, by code
 */
public record Writing(List<Piece> pieces, List<Loss> losses) {

  /**
   * A file.
   *
   * @param mark what its name ends in before the suffix, where it is one of several; else ""
   * @param bytes all of it; nobody changes them
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Piece(String mark, byte[] bytes) {

    /** Where it goes if the whole was to go to a file: "map.png" becomes "map-1-2.png". */
    public Path place(Path file) {
      Path last = file.getFileName();
      if (mark.isEmpty() || last == null) {
        return file;
      }
      String name = last.toString();
      int dot = name.lastIndexOf('.');
      int end = dot > 0 ? dot : name.length();
      return file.resolveSibling(name.substring(0, end) + mark + name.substring(end));
    }
  }

  public Writing {
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("nothing was written");
    }
    pieces = List.copyOf(pieces);
    losses = losses.stream().sorted().toList();
  }

  /** A map in one file. */
  public Writing(byte[] bytes, List<Loss> losses) {
    this(List.of(new Piece("", bytes)), losses);
  }

  /** The whole file, or the first of several. */
  public byte[] bytes() {
    return pieces.getFirst().bytes();
  }
}
