package claimscape.intake;

import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes a title from the words of a text. */
final class Titles {
  private static final int LONGEST_LINE = 120;
  private static final int FIRST_WORDS = 80;
  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}#[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*$", Pattern.MULTILINE);

  private Titles() {}

  /** The first line with words if it is short, else the first words and an ellipsis. */
  static String ofPlainText(SourceText text) {
    if (text.paragraphs().isEmpty()) {
      return "";
    }
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
    Matcher heading = HEADING.matcher(text.content());
    Optional<String> found =
        heading.find() ? Optional.of(heading.group(1).strip()) : Optional.empty();
    return found.filter(title -> !title.isEmpty()).orElseGet(() -> ofPlainText(text));
  }
}
