package claimscape.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real text that lies beside the project, with the places that were marked in it by hand.
 *
 * @param sentences in UTF-16 units, in order
 */
public record MarkedText(
    String name, SourceText text, List<Span> sentences, List<Passage> passages) {
  private static final Path MARKS = Path.of("src/test/resources/cases/reading");
  private static final Path TEXTS = Path.of("..", "shared");

  /**
   * What an analyst would tag.
   *
   * @param stances any of them is right, in small letters; empty where nobody is reported
   * @param voices where the voice is named; empty where the article speaks for itself
   */
  public record Passage(Span span, List<String> stances, List<Span> voices) {}

  /** The texts of a part ("tuning", "test", "further"); says how many are there. */
  public static List<MarkedText> of(String split) {
    List<MarkedText> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(MARKS)) {
      for (Path marks : files.filter(file -> file.toString().endsWith(".gold")).sorted().toList()) {
        List<String> lines = Files.readAllLines(marks);
        Path text = TEXTS.resolve(field(lines, "file "));
        if (field(lines, "split ").equals(split) && Files.exists(text)) {
          found.add(read(text, lines));
        }
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    System.out.println(
        "Marked texts, " + split + ": " + (found.isEmpty() ? "not there" : found.size()));
    return found;
  }

  private static MarkedText read(Path file, List<String> lines) throws IOException {
    SourceText text = Canonical.of(Files.readString(file)).text();
    if (!text.sha256().equals(field(lines, "sha256 "))) {
      throw new AssertionError(file + " is not the text that was marked");
    }
    List<Span> sentences = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split(" ", -1);
      switch (fields[0]) {
        case "sentence" -> sentences.add(span(text, fields[1], fields[2]));
        case "passage" ->
            passages.add(
                new Passage(
                    span(text, fields[3], fields[4]),
                    listed(fields[5]),
                    listed(fields[6]).stream()
                        .map(place -> place.split("-", -1))
                        .map(ends -> span(text, ends[0], ends[1]))
                        .toList()));
        default -> {}
      }
    }
    return new MarkedText(file.getFileName().toString(), text, sentences, passages);
  }

  private static List<String> listed(String field) {
    return field.equals("none") ? List.of() : Arrays.asList(field.split(",", -1));
  }

  private static Span span(SourceText text, String start, String end) {
    return new Span(text.toUtf16(Integer.parseInt(start)), text.toUtf16(Integer.parseInt(end)));
  }

  private static String field(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()))
        .findFirst()
        .orElseThrow();
  }
}
