package claimscape.intake;

import claimscape.text.LinePart;
import claimscape.text.LineRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents made by real programs, and the texts that they were made from. */
final class Shelf {
  private static final Path DOCUMENTS = Path.of("src/test/resources/claimscape/intake/documents");

  private Shelf() {}

  static Path file(String name) {
    return DOCUMENTS.resolve(name);
  }

  static Outcome read(String name) {
    return new Intake(Limits.STANDARD).read(file(name));
  }

  static Outcome.Taken taken(String name) {
    return switch (read(name)) {
      case Outcome.Taken taken -> taken;
      case Outcome.NotTaken not -> throw new AssertionError(not.problem());
    };
  }

  /** The text that a document was made from, each line led by the letter of its part and a bar. */
  static List<String> original(String name) throws IOException {
    return Files.readAllLines(file(name));
  }

  /** The lines of a text that are part of it, in the same way. */
  static List<String> lines(Outcome.Taken taken) {
    List<String> lines = new ArrayList<>();
    for (String line : allLines(taken)) {
      if (!line.startsWith("N|")) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The lines that stay with a text without being part of it. */
  static List<String> leftOut(Outcome.Taken taken) {
    return allLines(taken).stream()
        .filter(line -> line.startsWith("N|"))
        .map(line -> line.substring(2))
        .toList();
  }

  private static List<String> allLines(Outcome.Taken taken) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String line : taken.text().content().split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(letter(taken.parts(), number) + "|" + line);
      }
      number++;
    }
    return lines;
  }

  private static String letter(List<LineRange> parts, int line) {
    LinePart part =
        parts.stream()
            .filter(range -> range.firstLine() <= line && line <= range.lastLine())
            .map(LineRange::part)
            .findFirst()
            .orElse(LinePart.BODY);
    return switch (part) {
      case TITLE -> "T";
      case DECK -> "D";
      case BYLINE -> "Y";
      case BODY -> "B";
      case NOT_PART_OF_THE_TEXT -> "N";
      case CUT_OFF -> "C";
    };
  }
}
