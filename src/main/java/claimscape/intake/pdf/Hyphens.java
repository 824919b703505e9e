package claimscape.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a word that was divided at the end of a line. Whether the hyphen belongs to the word is
 * told by the rest of the document: the word stands there whole, or with its hyphen.
 */
final class Hyphens {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]+(?:[-\\u2010\\u2011][\\p{L}\\p{M}]+)*");

  /** What often stands before a hyphen; it is kept where the rest is a word of the document. */
  private static final Set<String> HEADS =
      Set.of(
          "cross", "eight", "eighty", "fifty", "five", "forty", "four", "full", "half", "high",
          "ill", "left", "long", "low", "nine", "ninety", "non", "post", "right", "self", "semi",
          "seven", "seventy", "short", "six", "sixty", "thirty", "three", "twenty", "two", "well");

  private final Set<String> words = new HashSet<>();

  Hyphens(List<String> lines) {
    for (String line : lines) {
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        boolean divided = word.end() < line.length() && isHyphen(line.charAt(word.end()));
        if (!divided) {
          words.add(word.group().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static boolean isHyphen(char sign) {
    return sign == '-' || sign == '\u2010' || sign == '\u00AD';
  }

  /** Whether a line ends within a word that the next one goes on with. */
  static boolean divides(String line, String next) {
    int last = line.length() - 1;
    return last > 0
        && isHyphen(line.charAt(last))
        && Character.isLetter(line.charAt(last - 1))
        && !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0));
  }

  /** What a line is followed by: a space, nothing, or nothing in place of its hyphen. */
  String joined(String text, String next) {
    if (!divides(text, next)) {
      boolean dash = text.endsWith("\u2014") || text.matches("(?s).*\\p{L}[-\\u2010]");
      return dash ? text : text + " ";
    }
    String bare = text.substring(0, text.length() - 1);
    return keepsHyphen(text, bare, next) ? text : bare;
  }

  private boolean keepsHyphen(String text, String bare, String next) {
    if (text.charAt(bare.length()) == '\u00AD') {
      return false;
    }
    String head = lastWord(bare);
    String tail = firstWord(next);
    if (words.contains(head + tail)) {
      return false;
    }
    return words.contains(head + "-" + tail) || (HEADS.contains(head) && words.contains(tail));
  }

  private static String lastWord(String text) {
    int from = text.length();
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from).toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String text) {
    int to = 0;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(0, to).toLowerCase(Locale.ROOT);
  }
}
