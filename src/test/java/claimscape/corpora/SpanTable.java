package claimscape.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The table of {@code cases/unicode}: a text, and what is selected in it by a gesture, as a script
 * in another language reckons it from whole characters. Offsets count code points.
 */
record SpanTable(String name, String text, List<Row> rows) {
  private static final Path FILE = Path.of("src/test/resources/cases/unicode/spans.txt");

  /**
   * @param mode drag, back, keys or line
   * @param from where the gesture begins
   * @param to where it ends, or how many keys
   * @param words what is selected
   */
  record Row(String mode, int from, int to, int start, int end, String words) {}

  static List<SpanTable> all() throws IOException {
    List<SpanTable> tables = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      List<String> fields = Arrays.asList(line.split(" ", -1));
      if (fields.getFirst().equals("text")) {
        tables.add(new SpanTable(fields.get(1), words(fields, 2), new ArrayList<>()));
      } else {
        tables.getLast().rows.add(row(fields));
      }
    }
    return tables;
  }

  private static Row row(List<String> fields) {
    int[] numbers = fields.subList(2, 6).stream().mapToInt(Integer::parseInt).toArray();
    return new Row(fields.get(1), numbers[0], numbers[1], numbers[2], numbers[3], words(fields, 6));
  }

  private static String words(List<String> fields, int from) {
    StringBuilder words = new StringBuilder();
    fields.subList(from, fields.size()).stream()
        .mapToInt(point -> Integer.parseInt(point, 16))
        .forEach(words::appendCodePoint);
    return words.toString();
  }

  int unit(int codePoint) {
    return text.offsetByCodePoints(0, codePoint);
  }

  @Override
  public String toString() {
    return name;
  }
}
