package claimscape.intake;

import claimscape.text.LinePart;
import claimscape.text.PartSuggestion;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposes a title from the words of a text. */
final class Titles {
  private static final int LONGEST_LINE = 120;
  private static final int FIRST_WORDS = 80;
  private static final int HEAD = 20_000;
  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}#[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*$", Pattern.MULTILINE);

  private Titles() {}

  /**
   * The line that looks like a title; else the first line with words if it is short, else its first
   * words and an ellipsis.
   */
  static String ofPlainText(SourceText text) {
    if (text.paragraphs().isEmpty()) {
      return "";
    }
    Optional<String> suggested =
        PartSuggestion.of(head(text)).stream()
            .filter(range -> range.part() == LinePart.TITLE)
            .findFirst()
            .map(range -> line(text, range.firstLine()))
            .filter(title -> title.length() <= LONGEST_LINE);
    return suggested.orElseGet(() -> firstWords(text));
  }

  /** A title stands at the beginning; the rest of a long text is not read for it. */
  private static SourceText head(SourceText text) {
    int cut = text.content().indexOf('\n', Math.min(HEAD, text.length()));
    return cut < 0 ? text : SourceText.of(text.content().substring(0, cut));
  }

  private static String line(SourceText text, int number) {
    return text.content().lines().skip(number).findFirst().orElse("").strip();
  }

  private static String firstWords(SourceText text) {
    Span first = text.paragraphs().getFirst();
    String paragraph = text.slice(first).strip();
    String line = paragraph.lines().findFirst().orElse("").strip();
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    int cut = line.lastIndexOf(' ', FIRST_WORDS);
    int end = cut > 0 ? cut : line.offsetByCodePoints(0, FIRST_WORDS / 2);
    return line.substring(0, end).strip() + "…";
  }

  /** The first heading of the first level, without its signs; else as for plain text. */
  static String ofMarkdown(SourceText text) {
    return HEADING
        .matcher(text.content())
        .results()
        .map(heading -> heading.group(1).strip())
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElseGet(() -> ofPlainText(text));
  }
}
