package claimscape.text;

import java.util.Set;

/**
 * The words at which an English clause begins. Works from word lists and the shape of words, not
 * from a grammar: it proposes a cut, and the reader moves it by a key.
 */
final class ClauseCues {
  private static final int LEFT = 2;
  private static final int RIGHT = 3;
  private static final int VERB_WITHIN = 8;
  private static final int VERB_SOON = 4;

  private final Set<String> reporting;
  private final Set<String> finite;
  private final Set<String> pronouns;
  private final Set<String> determiners;
  private final Set<String> subordinators;
  private final Set<String> coordinators;
  private final Set<String> noParticiples;
  private final Set<String> prepositions;

  private ClauseCues(WordLists lists) {
    reporting = lists.words("reporting verb");
    finite = lists.words("finite verb");
    pronouns = lists.words("subject pronoun");
    determiners = lists.words("determiner");
    subordinators = lists.words("subordinator");
    coordinators = lists.words("coordinator");
    noParticiples = lists.words("not a participle");
    prepositions = lists.words("preposition");
  }

  static ClauseCues english() {
    return new ClauseCues(WordLists.english());
  }

  /**
   * Whether a clause begins at a word.
   *
   * @param since the word the clause before it began with
   */
  boolean cutsBefore(SentenceWords words, int word, int since) {
    String gap = words.gapBefore(word);
    if (hasStrongMark(gap)) {
      return true;
    }
    int left = word - since;
    int right = words.size() - word;
    boolean comma = gap.indexOf(',') >= 0 || gap.indexOf('،') >= 0;
    if (comma && endsInReport(words, word)) {
      return true;
    }
    if (left < LEFT || right < RIGHT) {
      return false;
    }
    return comma ? cutsAtComma(words, word, since) : cutsWithinWords(words, word, since);
  }

  private static boolean hasStrongMark(String gap) {
    return gap.indexOf(';') >= 0
        || gap.indexOf(':') >= 0
        || gap.indexOf('؛') >= 0
        || gap.indexOf('—') >= 0
        || gap.contains("--")
        || gap.contains(" – ")
        || gap.contains(" - ");
  }

  /** "…, said Vale in a report", "…, Western diplomats say", "…, according to Vale". */
  private boolean endsInReport(SentenceWords words, int word) {
    boolean inverted = reporting.contains(words.at(word)) && !words.at(word).endsWith("ing");
    boolean according = words.at(word).equals("according");
    int last = words.size() - 1;
    boolean tag = last - word <= 5 && reporting.contains(words.at(last)) && last > word;
    boolean tagInside =
        reporting.contains(words.at(segmentEnd(words, word)))
            && segmentEnd(words, word) - word <= 3
            && segmentEnd(words, word) > word;
    return inverted || according || tag || tagInside;
  }

  private boolean cutsAtComma(SentenceWords words, int word, int since) {
    String first = words.at(word);
    if (coordinators.contains(first)) {
      return first.equals("but")
          || isPersonal(words.at(word + 1))
          || leadsVerb(words, word + 1, VERB_WITHIN);
    }
    if (subordinators.contains(first)
        || pronouns.contains(first) && leadsVerb(words, word, VERB_WITHIN)) {
      return true;
    }
    if (finite.contains(first) || isParticiple(words, word)) {
      return true;
    }
    boolean longSegment = segmentEnd(words, word) - word >= 3;
    if (first.equals("with") && longSegment) {
      return true;
    }
    boolean introduced =
        since == 0
            && word - since >= 3
            && (longSegment || startsSubject(words, word))
            && (prepositions.contains(words.at(0)) || subordinators.contains(words.at(0)));
    return introduced || startsSubject(words, word) && leadsVerb(words, word, VERB_WITHIN);
  }

  private boolean cutsWithinWords(SentenceWords words, int word, int since) {
    String first = words.at(word);
    if (coordinators.contains(first)) {
      return hasVerb(words, since, word)
          && (finite.contains(words.at(word + 1))
              || !words.isCapital(word + 1)
                  && startsSubject(words, word + 1)
                  && leadsVerb(words, word + 1, VERB_SOON));
    }
    if (leadsReason(first)) {
      return !words.at(word - 1).equals("only")
          && !words.at(word - 1).equals("even")
          && word - since >= RIGHT
          && segmentEnd(words, word) - word >= 2;
    }
    if (words.at(word - 1).equals("that")) {
      return reporting.contains(words.at(word - 2))
          || reporting.contains(words.at(word - 3))
          || reporting.contains(words.at(word - 4));
    }
    return reporting.contains(words.at(word - 1))
        && word - 1 > since
        && words.gapBefore(word - 1).isBlank()
        && !first.equals("that")
        && startsSubject(words, word)
        && leadsVerb(words, word, VERB_WITHIN);
  }

  private static boolean leadsReason(String word) {
    return switch (word) {
      case "because", "although", "though", "while", "whereas", "whereby", "unless", "if", "when" ->
          true;
      default -> false;
    };
  }

  private boolean startsSubject(SentenceWords words, int word) {
    String first = words.at(word);
    return pronouns.contains(first) || determiners.contains(first) || words.isCapital(word);
  }

  /** Whether a finite verb follows before the next mark or the next clause of another kind. */
  private boolean leadsVerb(SentenceWords words, int word, int within) {
    int end = Math.min(segmentEnd(words, word), word + within);
    for (int at = word; at <= end; at++) {
      String here = words.at(at);
      if (isVerb(here)) {
        return true;
      }
      if (at > word && (coordinators.contains(here) || opensAnother(here))) {
        return false;
      }
    }
    return false;
  }

  private boolean opensAnother(String word) {
    return word.equals("that") || subordinators.contains(word);
  }

  private boolean hasVerb(SentenceWords words, int from, int to) {
    for (int word = from; word < Math.min(to, words.size()); word++) {
      if (isVerb(words.at(word))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "hopes", "reports", "claims" are nouns as often, so of verbs of saying the past tense counts.
   */
  private boolean isVerb(String word) {
    return finite.contains(word)
        || reporting.contains(word) && (word.endsWith("d") || word.equals("says"));
  }

  private static boolean isPersonal(String word) {
    return switch (word) {
      case "i", "he", "she", "it", "they", "we", "you" -> true;
      default -> false;
    };
  }

  /** The last word before the next mark of any kind. */
  private static int segmentEnd(SentenceWords words, int word) {
    int end = word;
    while (end + 1 < words.size() && words.gapBefore(end + 1).isBlank()) {
      end++;
    }
    return end;
  }

  private boolean isParticiple(SentenceWords words, int word) {
    String first = words.at(word);
    boolean present = first.length() > 4 && first.endsWith("ing") && !noParticiples.contains(first);
    boolean past = first.length() > 4 && first.endsWith("ed");
    String next = words.at(word + 1);
    return present || past && (prepositions.contains(next) || determiners.contains(next));
  }
}
