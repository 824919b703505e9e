package claimscape.text;

import java.util.HashSet;
import java.util.Set;

/** The English words beside which a speaker stands, and those a speaker is called by. */
final class SpeechWords {
  private final Set<String> verbs;
  private final Set<String> needOn;
  private final Set<String> needDown;
  private final Set<String> nouns;
  private final Set<String> titles;
  private final Set<String> calendar;
  private final Set<String> auxiliaries;
  private final Set<String> determiners;

  SpeechWords(WordLists lists) {
    verbs = new HashSet<>(lists.words("reporting verb"));
    verbs.addAll(lists.words("verb of saying"));
    verbs.removeAll(lists.words("not a verb of saying"));
    needOn = lists.words("needs on");
    needDown = lists.words("needs down");
    nouns = lists.words("speaker noun");
    titles = lists.words("title");
    calendar = lists.words("calendar");
    auxiliaries = lists.words("auxiliary");
    determiners = lists.words("determiner");
  }

  /**
   * How many words from here on are a verb of saying: none, one, or two ("called on", "played
   * down").
   */
  int verbLength(SentenceWords words, int at) {
    String word = words.at(at);
    if (!verbs.contains(word)) {
      return 0;
    }
    if (needOn.contains(word)) {
      return words.at(at + 1).equals("on") ? 2 : 0;
    }
    if (needDown.contains(word)) {
      return words.at(at + 1).equals("down") ? 2 : 0;
    }
    boolean letter = word.startsWith("writ") || word.equals("wrote");
    return letter && words.at(at + 1).equals("to") ? 0 : 1;
  }

  /** "has", "recently", "flatly": between a speaker and the verb. */
  boolean isBetween(String word) {
    return auxiliaries.contains(word) || word.length() > 4 && word.endsWith("ly");
  }

  static boolean isBe(String word) {
    return switch (word) {
      case "is", "are", "was", "were", "be", "been", "being" -> true;
      default -> false;
    };
  }

  boolean isTitle(String word) {
    return titles.contains(word);
  }

  boolean isDeterminer(String word) {
    return determiners.contains(word);
  }

  /** Whether a speaker can be called by a last word: a name, "officials". */
  boolean isHead(SentenceWords words, int at) {
    String word = words.at(at);
    return nouns.contains(word)
        || words.isCapital(at) && !calendar.contains(word) && !isPossessive(word);
  }

  boolean isNoun(String word) {
    return nouns.contains(word);
  }

  static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("s'");
  }

  static boolean isPronoun(String word) {
    return switch (word) {
      case "he", "she", "it", "they" -> true;
      default -> false;
    };
  }
}
