package claimscape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. A full stop, question or exclamation mark ends one unless it
 * belongs to an abbreviation, stands inside a quotation, or a small letter follows. The rules are
 * our own: the platform's iterator breaks after "Gen.", "U.S." and within quotations.
 */
public final class Sentences {
  private static final String FINAL = ".?!…؟۔।։።。！？";
  private static final String WITHOUT_SPACE = "。！？";
  private static final int LONGEST_LIST_NUMBER = 3;

  private final Abbreviations abbreviations;
  private final Set<String> reportingVerbs;

  private Sentences(Abbreviations abbreviations, Set<String> reportingVerbs) {
    this.abbreviations = abbreviations;
    this.reportingVerbs = reportingVerbs;
  }

  public static Sentences with(Abbreviations abbreviations) {
    return new Sentences(abbreviations, WordLists.english().words("reporting verb"));
  }

  /** The sentences of a paragraph, in order, without white space at their ends. */
  public List<Span> in(CharSequence text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    Span inner = White.trimmed(text, paragraph);
    Quotations quotations = Quotations.in(text, inner);
    int start = inner.start();
    int at = start;
    while (at < inner.end()) {
      if (FINAL.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      Stop stop = stopAt(text, at, inner.end());
      int next = firstWord(text, stop.end(), inner.end());
      if (next < inner.end() && breaksAt(text, inner.end(), start, stop, next, quotations)) {
        sentences.add(new Span(start, stop.end()));
        start = next;
      }
      at = stop.end();
    }
    if (start < inner.end()) {
      sentences.add(new Span(start, inner.end()));
    }
    return sentences;
  }

  /**
   * The marks that may end a sentence.
   *
   * @param mark offset of the first mark
   * @param marksEnd after the last of them
   * @param end after the closing quotation marks, brackets and note numbers that follow
   */
  private record Stop(int mark, int marksEnd, int end) {}

  private static Stop stopAt(CharSequence text, int mark, int limit) {
    int marksEnd = mark;
    while (marksEnd < limit && FINAL.indexOf(text.charAt(marksEnd)) >= 0) {
      marksEnd++;
    }
    int end = marksEnd;
    while (end < limit) {
      int note = noteEnd(text, end, limit);
      if (note > end) {
        end = note;
      } else if (closes(text, end, limit)) {
        end++;
      } else {
        break;
      }
    }
    return new Stop(mark, marksEnd, end);
  }

  private static boolean closes(CharSequence text, int at, int limit) {
    return switch (text.charAt(at)) {
      case '”', '’', '»', '›', ')', ']' -> true;
      case '"', '\'', '*', '_' -> at + 1 == limit || !isWordUnit(text.charAt(at + 1));
      default -> false;
    };
  }

  /** After a note number, {@code [12]} or {@code {12}}, or the same offset if there is none. */
  private static int noteEnd(CharSequence text, int at, int limit) {
    int digit = at + 1;
    char open = text.charAt(at);
    if (open != '[' && open != '{') {
      return at;
    }
    char close = open == '[' ? ']' : '}';
    while (digit < limit && Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    boolean isNote = digit > at + 1 && digit < limit && text.charAt(digit) == close;
    return isNote ? digit + 1 : at;
  }

  private static int firstWord(CharSequence text, int from, int limit) {
    int at = from;
    while (at < limit && White.is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean breaksAt(
      CharSequence text, int limit, int start, Stop stop, int next, Quotations quotations) {
    if (!quotations.around(stop.end()).isEmpty()) {
      return false;
    }
    char mark = text.charAt(stop.mark());
    boolean spaced = next > stop.end();
    if (!spaced) {
      return WITHOUT_SPACE.indexOf(mark) >= 0 || isGlued(text, start, stop, limit);
    }
    int head = next;
    while (head < limit && !isWordUnit(text.charAt(head))) {
      if (isDash(text.charAt(head)) || White.is(text.charAt(head))) {
        return !isDash(text.charAt(head));
      }
      head++;
    }
    if (head == limit) {
      return false;
    }
    if (Character.isLowerCase(Character.codePointAt(text, head))) {
      return false;
    }
    boolean singleFullStop = mark == '.' && stop.marksEnd() == stop.mark() + 1;
    String following = wordFrom(text, head, limit);
    if (singleFullStop && stop.end() == stop.marksEnd() && ownsStop(text, start, stop, following)) {
      return false;
    }
    boolean quoted = Quotations.isMark(text.charAt(stop.end() - 1));
    boolean question = mark == '?' || mark == '!';
    return !(quoted && question && tagFollows(text, head, limit));
  }

  private boolean ownsStop(CharSequence text, int start, Stop stop, String following) {
    String word = wordBefore(text, stop.mark(), start);
    boolean listNumber =
        word.length() <= LONGEST_LIST_NUMBER
            && stop.mark() - word.length() == start
            && !word.isEmpty()
            && word.chars().allMatch(Character::isDigit);
    return listNumber || abbreviations.keepsItsStop(word, following);
  }

  /** "the end.The next": scraped text that lost a space; never "kabul.net" or "U.S.A". */
  private static boolean isGlued(CharSequence text, int start, Stop stop, int limit) {
    int end = stop.end();
    return stop.mark() - 2 >= start
        && end + 1 < limit
        && Character.isLowerCase(text.charAt(stop.mark() - 1))
        && Character.isLowerCase(text.charAt(stop.mark() - 2))
        && Character.isUpperCase(text.charAt(end))
        && Character.isLowerCase(text.charAt(end + 1));
  }

  /** Whether a speaker and a verb of saying follow: {@code “Is it safe?” Ann Other asked.} */
  private boolean tagFollows(CharSequence text, int from, int limit) {
    int at = from;
    for (int words = 0; words < 4 && at < limit; words++) {
      String word = wordFrom(text, at, limit);
      if (reportingVerbs.contains(word)) {
        return true;
      }
      at = firstWord(text, at + word.length(), limit);
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) && words > 0) {
        return false;
      }
    }
    return false;
  }

  private static String wordBefore(CharSequence text, int end, int start) {
    int from = end;
    while (from > start
        && (isWordUnit(text.charAt(from - 1)) || ".-&".indexOf(text.charAt(from - 1)) >= 0)) {
      from--;
    }
    return text.subSequence(from, end).toString();
  }

  private static String wordFrom(CharSequence text, int from, int limit) {
    int to = from;
    while (to < limit && isWordUnit(text.charAt(to))) {
      to++;
    }
    return text.subSequence(from, to).toString();
  }

  private static boolean isWordUnit(char unit) {
    return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
  }

  private static boolean isDash(char unit) {
    return unit == '-' || unit == '–' || unit == '—';
  }
}
