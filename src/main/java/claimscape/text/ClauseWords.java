package claimscape.text;

import java.util.Set;

/**
 * What the words of an English sentence can be: a verb, the start of a subject, a word that opens
 * or joins clauses. Told by lists, by endings and by the words beside them.
 */
final class ClauseWords {
  private static final int SHORTEST_STEM = 4;

  private final Set<String> reporting;
  private final Set<String> finite;
  private final Set<String> pronouns;
  private final Set<String> determiners;
  private final Set<String> subordinators;
  private final Set<String> coordinators;
  private final Set<String> noParticiples;
  private final Set<String> prepositions;
  private final Set<String> contentNouns;
  private final Set<String> connectives;

  ClauseWords(WordLists lists) {
    reporting = lists.words("reporting verb");
    finite = lists.words("finite verb");
    pronouns = lists.words("subject pronoun");
    determiners = lists.words("determiner");
    subordinators = lists.words("subordinator");
    coordinators = lists.words("coordinator");
    noParticiples = lists.words("not a participle");
    prepositions = lists.words("preposition");
    contentNouns = lists.words("noun before that");
    connectives = lists.words("connective");
  }

  boolean isReporting(String word) {
    return reporting.contains(word);
  }

  boolean isFinite(String word) {
    return finite.contains(word);
  }

  boolean isPronoun(String word) {
    return pronouns.contains(word);
  }

  boolean isSubordinator(String word) {
    return subordinators.contains(word);
  }

  boolean isCoordinator(String word) {
    return coordinators.contains(word);
  }

  boolean isPreposition(String word) {
    return prepositions.contains(word);
  }

  boolean isConnective(String word) {
    return connectives.contains(word);
  }

  /** "the fact that", "no guarantee that": what follows is a clause. */
  boolean holdsClause(String noun) {
    return contentNouns.contains(noun);
  }

  /** These join a clause to the one before and say nothing else. */
  static boolean joins(String word) {
    return word.equals("and") || word.equals("but") || word.equals("or") || word.equals("nor");
  }

  /** What follows these is affirmed as much without them; not so after "if" or "when". */
  static boolean contrasts(String word) {
    return word.equals("while")
        || word.equals("though")
        || word.equals("although")
        || word.equals("whereas");
  }

  static boolean isPersonal(String word) {
    return switch (word) {
      case "i", "he", "she", "it", "they", "we", "you" -> true;
      default -> false;
    };
  }

  static boolean leadsReason(String word) {
    return switch (word) {
      case "because", "although", "though", "while", "whereas", "whereby", "unless", "if", "when" ->
          true;
      default -> false;
    };
  }

  /** These lead a clause only where a subject with its verb follows: "as the town pays". */
  static boolean mayLeadClause(String word) {
    return switch (word) {
      case "as", "after", "before", "since", "until" -> true;
      default -> false;
    };
  }

  boolean startsSubject(SentenceWords words, int word) {
    return isPronoun(words.at(word))
        || determiners.contains(words.at(word))
        || words.isCapital(word);
  }

  boolean startsNounPhrase(SentenceWords words, int word) {
    return !isPreposition(words.at(word)) && !isSubordinator(words.at(word));
  }

  /** Whether a finite verb follows before the next mark or the next clause of another kind. */
  boolean leadsVerb(SentenceWords words, int word, int within) {
    int end = Math.min(segmentEnd(words, word), word + within);
    for (int at = word; at <= end; at++) {
      String here = words.at(at);
      if (isVerb(words, at)) {
        return true;
      }
      if (at > word && (isCoordinator(here) || here.equals("that") || isSubordinator(here))) {
        return false;
      }
    }
    return false;
  }

  boolean hasVerb(SentenceWords words, int from, int to) {
    for (int word = from; word < Math.min(to, words.size()); word++) {
      if (isVerb(words, word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "hopes", "reports", "claims" are nouns as often, so of verbs of saying the past tense counts;
   * of other verbs too where an object follows.
   */
  private boolean isVerb(SentenceWords words, int index) {
    String word = words.at(index);
    return isFinite(word)
        || isReporting(word) && (word.endsWith("d") || word.equals("says"))
        || isPast(word) && !words.isCapital(index) && startsObject(words, index + 1);
  }

  /** "allowed the", "highlights its": a verb in the past or of one person, with its object. */
  boolean takesObject(SentenceWords words, int index) {
    String word = words.at(index);
    boolean third = word.length() > SHORTEST_STEM && word.endsWith("s") && !word.endsWith("ss");
    return (isPast(word) || third) && !words.isCapital(index) && startsObject(words, index + 1);
  }

  private boolean startsObject(SentenceWords words, int index) {
    return index < words.size()
        && words.gapBefore(index).isBlank()
        && (startsSubject(words, index) || words.at(index).equals("them"));
  }

  static boolean isPast(String word) {
    return word.length() > SHORTEST_STEM && word.endsWith("ed");
  }

  boolean isParticiple(SentenceWords words, int index) {
    String word = words.at(index);
    String next = words.at(index + 1);
    return isPresentParticiple(word)
        || isPast(word) && (isPreposition(next) || determiners.contains(next));
  }

  boolean isPresentParticiple(String word) {
    return word.length() > SHORTEST_STEM && word.endsWith("ing") && !noParticiples.contains(word);
  }

  /** The last word before the next mark of any kind. */
  static int segmentEnd(SentenceWords words, int word) {
    int end = word;
    while (end + 1 < words.size() && words.gapBefore(end + 1).isBlank()) {
      end++;
    }
    return end;
  }
}
