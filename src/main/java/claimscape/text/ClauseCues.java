package claimscape.text;

import static claimscape.text.ClauseWords.segmentEnd;

/**
 * The words at which an English clause begins. Works from word lists and the shape of words, not
 * from a grammar: it proposes a cut, and the reader moves it by a key.
 */
final class ClauseCues {
  private static final int LEFT = 2;
  private static final int RIGHT = 3;
  private static final int VERB_WITHIN = 8;
  private static final int VERB_SOON = 4;
  private static final int LONG = 3;

  private final ClauseWords english;

  private ClauseCues(ClauseWords english) {
    this.english = english;
  }

  static ClauseCues english() {
    return new ClauseCues(new ClauseWords(WordLists.english()));
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
    boolean inverted = english.isReporting(words.at(word)) && !words.at(word).endsWith("ing");
    boolean according = words.at(word).equals("according");
    int last = words.size() - 1;
    boolean tag = last - word <= 5 && english.isReporting(words.at(last)) && last > word;
    int end = segmentEnd(words, word);
    boolean tagInside = english.isReporting(words.at(end)) && end - word <= 3 && end > word;
    return inverted || according || tag || tagInside;
  }

  private boolean cutsAtComma(SentenceWords words, int word, int since) {
    String first = words.at(word);
    if (ClauseWords.joins(words.at(since)) && !english.hasVerb(words, since, word)) {
      return false;
    }
    if (english.isCoordinator(first)) {
      return first.equals("but")
          || ClauseWords.isPersonal(words.at(word + 1))
          || english.leadsVerb(words, word + 1, VERB_WITHIN)
          || leadsPhraseAndSubject(words, word + 1);
    }
    boolean subject = english.startsSubject(words, word);
    return leadsApposition(words, word)
        || english.isSubordinator(first)
        || english.isFinite(first)
        || english.isParticiple(words, word)
        || first.equals("with") && isLong(words, word)
        || isIntroduced(words, word, since)
        || subject && english.leadsVerb(words, word, VERB_WITHIN);
  }

  private static boolean isLong(SentenceWords words, int word) {
    return segmentEnd(words, word) - word >= LONG;
  }

  /** "In the years of the quarrel, …", "Knowing the town well, …". */
  private boolean isIntroduced(SentenceWords words, int word, int since) {
    String opening = words.at(0);
    return since == 0
        && word >= LONG
        && (isLong(words, word) || english.startsSubject(words, word))
        && (english.isPreposition(opening)
            || english.isSubordinator(opening)
            || english.isPresentParticiple(opening));
  }

  private boolean cutsWithinWords(SentenceWords words, int word, int since) {
    String first = words.at(word);
    if (english.isCoordinator(first)) {
      return english.hasVerb(words, since, word) && leadsMore(words, word + 1);
    }
    boolean subject = english.startsSubject(words, word);
    if (ClauseWords.leadsReason(first)
        || first.equals("due") && words.at(word + 1).equals("to")
        || ClauseWords.mayLeadClause(first)
            && english.startsSubject(words, word + 1)
            && english.leadsVerb(words, word + 1, VERB_WITHIN)) {
      return !words.at(word - 1).equals("only")
          && !words.at(word - 1).equals("even")
          && word - since >= RIGHT
          && segmentEnd(words, word) - word >= 2;
    }
    if (words.at(word - 1).equals("that")) {
      return endsBeforeThat(words, word - 2)
          || english.holdsClause(words.at(word - 2)) && english.leadsVerb(words, word, VERB_WITHIN);
    }
    return english.isReporting(words.at(word - 1))
        && word - 1 > since
        && words.gapBefore(word - 1).isBlank()
        && !first.equals("that")
        && subject
        && english.leadsVerb(words, word, VERB_WITHIN);
  }

  /** "said that", "told the town that", "is that". */
  private boolean endsBeforeThat(SentenceWords words, int word) {
    return english.isReporting(words.at(word))
        || english.isReporting(words.at(word - 1))
        || english.isReporting(words.at(word - 2))
        || words.at(word).equals("is")
        || words.at(word).equals("was");
  }

  /** Whether after "and" more is said than a further noun. */
  private boolean leadsMore(SentenceWords words, int word) {
    boolean aside = word < words.size() && words.gapBefore(word).strip().equals(",");
    return aside
        || leadsPredicate(words, word)
        || !words.isCapital(word)
            && english.startsSubject(words, word)
            && english.leadsVerb(words, word, VERB_SOON);
  }

  /** "and is", "and only fuels", "and allowed the": the same subject does something more. */
  private boolean leadsPredicate(SentenceWords words, int word) {
    String first = words.at(word);
    return english.isFinite(first)
        || first.equals("only")
        || first.equals("also")
        || english.takesObject(words, word);
  }

  /** "…, and without a pier, they …": a phrase, a comma and a subject with its verb. */
  private boolean leadsPhraseAndSubject(SentenceWords words, int word) {
    int after = segmentEnd(words, word) + 1;
    return english.isPreposition(words.at(word))
        && english.startsSubject(words, after)
        && english.leadsVerb(words, after, VERB_WITHIN);
  }

  /** "…, a seaman who went on to …": what is told about the last name, to the end. */
  private static boolean leadsApposition(SentenceWords words, int word) {
    String first = words.at(word);
    return (first.equals("a") || first.equals("an"))
        && segmentEnd(words, word) == words.size() - 1
        && words.size() - word > VERB_SOON;
  }

  /**
   * Whether a subject whose verb follows here was interrupted: "the quay, closed since May, is".
   *
   * @param subject the word the clause began with
   * @param interruption the word the interruption begins with
   * @param verb the word after it
   */
  boolean closesInterruption(SentenceWords words, int subject, int interruption, int verb) {
    String opened = words.gapBefore(interruption).strip();
    String first = words.at(verb);
    boolean predicate =
        english.isFinite(first) || ClauseWords.isPast(first) && !english.isReporting(first);
    return opened.equals(words.gapBefore(verb).strip())
        && (opened.equals(",") || opened.equals("–") || opened.equals("—"))
        && predicate
        && english.startsNounPhrase(words, subject)
        && !english.hasVerb(words, subject, interruption);
  }

  /**
   * The first word of a clause that is not there only to join it to what was said before; the end
   * if there is no other.
   */
  int afterLead(SentenceWords words, int from, int end) {
    String first = words.at(from);
    boolean leads = ClauseWords.joins(first) || ClauseWords.contrasts(first);
    int word = leads && from + 1 < end ? from + 1 : from;
    for (int lead = word; lead < end && english.isConnective(words.at(lead)); lead++) {
      if (lead + 1 < words.size() && words.gapBefore(lead + 1).strip().equals(",")) {
        return lead + 1;
      }
    }
    return word;
  }
}
