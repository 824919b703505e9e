package claimscape.search;

import claimscape.text.Finding;
import claimscape.text.Folded;
import claimscape.text.Folding;
import claimscape.text.Problem;
import claimscape.text.Span;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.text.Normalizer;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * A regular expression, looked for line by line in linear time: none can hang the search. {@code ^}
 * and {@code $} are the ends of a line, and no hit reaches over one. Typography does not count, as
 * in all searches: the expression is folded as the lines are.
 */
final class Expression implements Needle {
  private static final int LINES_AT_ONCE = 64;

  private final Pattern pattern;
  private final Folding folding;
  private final boolean wholeWords;

  private Expression(Pattern pattern, Query query) {
    this.pattern = pattern;
    // Case is left to the expression, which may say otherwise for a part of it.
    this.folding = new Folding(true, query.accentsCount());
    this.wholeWords = query.wholeWords();
  }

  static Made of(Query query) {
    int flags = query.caseCounts() ? 0 : Pattern.CASE_INSENSITIVE;
    try {
      String folded = folded(query.words(), new Folding(true, query.accentsCount()));
      return new Ready(new Expression(Pattern.compile(folded, flags), query));
    } catch (PatternSyntaxException e) {
      return new Wrong(Problem.of("search.expression.wrong", e.getDescription(), part(e)));
    }
  }

  private static String part(PatternSyntaxException e) {
    String part = e.getPattern();
    return part == null ? "" : part;
  }

  /** Folds each character by itself; what folds to a sign of the syntax is taken literally. */
  private static String folded(String expression, Folding folding) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(expression, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            point -> {
              String before = Character.toString(point);
              String after = Folded.of(before, folding).text();
              boolean literal = !after.equals(before) && after.chars().allMatch(c -> c < 128);
              folded.append(literal && !isWord(after) ? Pattern.quote(after) : after);
            });
    return folded.toString();
  }

  private static boolean isWord(String text) {
    return text.chars().allMatch(Character::isLetterOrDigit);
  }

  @Override
  public int scan(Prepared text, int from, Predicate<Span> hit, BooleanSupplier pause) {
    String content = text.content();
    Matcher matcher = pattern.matcher("");
    int at = from;
    int lines = 0;
    while (at >= 0 && at < content.length()) {
      int end = content.indexOf('\n', at);
      int lineEnd = end < 0 ? content.length() : end;
      boolean on = line(matcher, content, at, lineEnd, hit);
      at = end < 0 ? END : end + 1;
      boolean ask = ++lines % LINES_AT_ONCE == 0;
      if (!on || (ask && pause.getAsBoolean())) {
        return at;
      }
    }
    return END;
  }

  /** Looks through a line; tells whether to go on. */
  private boolean line(Matcher matcher, String content, int start, int end, Predicate<Span> hit) {
    String line = content.substring(start, end);
    Folded folded = isPlain(line) ? Folded.same(line) : Folded.of(line, folding);
    matcher.reset(folded.text());
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        Span here = folded.toOriginal(new Span(matcher.start(), matcher.end()));
        Span found = new Span(start + here.start(), start + here.end());
        if ((!wholeWords || Finding.isWhole(content, found)) && !hit.test(found)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a line folds to itself. */
  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit >= 128 || unit == '`' || unit < ' ') {
        return false;
      }
    }
    return true;
  }
}
