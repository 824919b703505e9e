package claimscape.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How often the suggested parts are right, line by line, against parts that were said by hand.
 *
 * @param right lines that are of a part by hand and by suggestion
 * @param suggested lines by suggestion
 * @param wanted lines by hand
 */
record PartFigures(int right, int suggested, int wanted) {
  private static final Path SCRAPED = Path.of("src/test/resources/claimscape/text/scraped");
  private static final Path ARTICLES = Path.of("../shared/articles");

  /** A line with words: what it is by hand, and what it is by suggestion. */
  record Judged(String text, String line, LinePart hand, LinePart suggested) {
    boolean isRight() {
      return hand == suggested;
    }
  }

  double precision() {
    return suggested == 0 ? 1 : (double) right / suggested;
  }

  double recall() {
    return wanted == 0 ? 1 : (double) right / wanted;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.2f (%d of %d), recall %.2f (%d of %d)",
        precision(),
        right,
        suggested,
        recall(),
        right,
        wanted);
  }

  /** The figures of one part, or of all but body. */
  static PartFigures of(List<Judged> lines, List<LinePart> parts) {
    List<Judged> suggested = lines.stream().filter(l -> parts.contains(l.suggested())).toList();
    int right = (int) suggested.stream().filter(Judged::isRight).count();
    int wanted = (int) lines.stream().filter(l -> parts.contains(l.hand())).count();
    return new PartFigures(right, suggested.size(), wanted);
  }

  /** The lines of ten texts of our own. */
  static List<Judged> invented(String folder) throws IOException {
    List<Judged> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(SCRAPED.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        List<String> marked = Files.readAllLines(file);
        lines.addAll(
            judged(
                file.getFileName().toString(),
                marked.stream().map(line -> line.substring(2)).toList(),
                marked.stream().map(line -> part(line.substring(0, 1))).toList()));
      }
    }
    return lines;
  }

  /** The lines of the five real articles; none where these are not at hand. */
  static List<Judged> articles() throws IOException {
    List<Judged> judged = new ArrayList<>();
    if (!Files.isDirectory(ARTICLES)) {
      return judged;
    }
    try (Stream<Path> files = Files.list(ARTICLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String number = file.getFileName().toString().substring(0, 3);
        List<String> lines = List.of(Files.readString(file).split("\n", -1));
        judged.addAll(judged(number, lines, byHand(number, lines.size())));
      }
    }
    return judged;
  }

  private static List<LinePart> byHand(String article, int lines) throws IOException {
    List<LinePart> parts = new ArrayList<>(java.util.Collections.nCopies(lines, LinePart.BODY));
    for (String gold : Files.readAllLines(SCRAPED.resolve("articles.gold"))) {
      String[] words = gold.split(" ", -1);
      if (words[0].equals(article)) {
        for (int i = 2; i < words.length; i++) {
          parts.set(Integer.parseInt(words[i]) - 1, part(words[1]));
        }
      }
    }
    return parts;
  }

  private static LinePart part(String letter) {
    return switch (letter) {
      case "T" -> LinePart.TITLE;
      case "D" -> LinePart.DECK;
      case "Y" -> LinePart.BYLINE;
      case "B" -> LinePart.BODY;
      case "N" -> LinePart.NOT_PART_OF_THE_TEXT;
      case "C" -> LinePart.CUT_OFF;
      default -> throw new IllegalArgumentException("no part " + letter);
    };
  }

  private static List<Judged> judged(String name, List<String> lines, List<LinePart> hand) {
    List<LineRange> ranges = PartSuggestion.of(SourceText.of(String.join("\n", lines)));
    List<Judged> judged = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        int number = at;
        LinePart suggested =
            ranges.stream()
                .filter(range -> range.firstLine() <= number && number <= range.lastLine())
                .map(LineRange::part)
                .findFirst()
                .orElse(LinePart.BODY);
        judged.add(new Judged(name, lines.get(at), hand.get(at), suggested));
      }
    }
    return judged;
  }
}
