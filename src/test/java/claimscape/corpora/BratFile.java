package claimscape.corpora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text with the stand-off marks beside it, {@code T1<tab>Claim 3 9;12 20<tab>quote}: offsets
 * count the code points of the decoded file, a byte order mark and each CR included.
 */
record BratFile(Path text, String decoded, List<Mark> marks) {

  /**
   * @param places start and end of each stretch, in code points
   * @param quote the words, stretches and lines joined by spaces
   */
  record Mark(String kind, List<int[]> places, String quote) {}

  static BratFile read(Path text) throws IOException {
    Path marks = text.resolveSibling(text.getFileName().toString().replace(".txt", ".ann"));
    List<Mark> found = new ArrayList<>();
    for (String line : Files.readString(marks, StandardCharsets.UTF_8).split("\n", -1)) {
      if (line.startsWith("T")) {
        String[] fields = line.split("\t", -1);
        String[] kindAndPlaces = fields[1].split(" ", 2);
        List<int[]> places = new ArrayList<>();
        for (String stretch : kindAndPlaces[1].split(";", -1)) {
          places.add(Arrays.stream(stretch.split(" ", -1)).mapToInt(Integer::parseInt).toArray());
        }
        found.add(new Mark(kindAndPlaces[0], places, fields[2]));
      }
    }
    return new BratFile(text, Files.readString(text, StandardCharsets.UTF_8), found);
  }

  /** All texts with marks below a folder, in order; none where it is absent. */
  static List<BratFile> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<BratFile> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path text : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        found.add(read(text));
      }
    }
    return found;
  }
}
