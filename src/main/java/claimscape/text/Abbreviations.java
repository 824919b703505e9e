package claimscape.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that carry a full stop of their own. Titles ("Gen.") never end a sentence; others ("U.S.",
 * "Inc.") may, and then the word after them decides. The list is open: {@link #with} adds to it.
 */
public final class Abbreviations {
  private final Set<String> neverEnding;
  private final Set<String> mayEnd;
  private final Set<String> beforeNumber;
  private final Set<String> starters;

  private Abbreviations(
      Set<String> neverEnding, Set<String> mayEnd, Set<String> beforeNumber, Set<String> starters) {
    this.neverEnding = neverEnding;
    this.mayEnd = mayEnd;
    this.beforeNumber = beforeNumber;
    this.starters = starters;
  }

  /** The list that comes with the application. */
  public static Abbreviations standard() {
    WordLists lists = WordLists.english();
    return new Abbreviations(
        lists.words("never ends a sentence"),
        lists.words("may end a sentence"),
        lists.words("before a number"),
        lists.words("starts a sentence"));
  }

  /** The same list and these words, with or without their full stop: they never end a sentence. */
  public Abbreviations with(Collection<String> own) {
    Set<String> more = new HashSet<>(neverEnding);
    own.stream()
        .map(String::strip)
        .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
        .filter(word -> !word.isEmpty())
        .forEach(more::add);
    return new Abbreviations(more, mayEnd, beforeNumber, starters);
  }

  /**
   * Whether the full stop after a word belongs to the word and ends nothing.
   *
   * @param word without its full stop
   * @param next the word that follows, "" at the end
   */
  boolean keepsItsStop(String word, String next) {
    String bare = word.substring(word.lastIndexOf('-') + 1);
    boolean numberFollows = !next.isEmpty() && Character.isDigit(next.codePointAt(0));
    if (neverEnding.contains(word) || neverEnding.contains(bare)) {
      return true;
    }
    if (numberFollows && beforeNumber.contains(bare)) {
      return true;
    }
    return (isInitials(bare) || mayEnd.contains(bare)) && !starters.contains(next);
  }

  /** "J", "U.S", "U.N.H.C.R": single letters with full stops between them. */
  private static boolean isInitials(String word) {
    if (word.length() % 2 == 0) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      char unit = word.charAt(at);
      if (at % 2 == 0 ? !Character.isLetter(unit) : unit != '.') {
        return false;
      }
    }
    return true;
  }
}
