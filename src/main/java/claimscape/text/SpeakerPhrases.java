package claimscape.text;

import java.util.Optional;
import java.util.Set;

/** Finds how a speaker is called before or after a verb of saying. Indices are of words. */
final class SpeakerPhrases {
  private static final int LONGEST = 7;
  private static final Set<String> LINKS = Set.of("of", "for", "by", "in", "at", "to");

  private final SpeechWords english;
  private final ClauseWords clauses;

  SpeakerPhrases(SpeechWords english, ClauseWords clauses) {
    this.english = english;
    this.clauses = clauses;
  }

  /**
   * A speaker as the text calls them, from the first word to after the last.
   *
   * @param from the first word that belongs to the name, titles left out
   * @param whole the first word with titles and what stands before them
   */
  record Phrase(int whole, int from, int end) {}

  /** The subject of a verb: "Ann Vale has", "Ann Vale, the mayor, flatly". */
  Optional<Phrase> before(SentenceWords words, int verb) {
    int last = verb - 1;
    while (last >= 0 && isOpen(words, last + 1) && english.isBetween(words.at(last))) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    if (isOpen(words, last + 1)) {
      return endingWith(words, last);
    }
    if (words.gapBefore(last + 1).strip().equals(")")) {
      return outsideBracket(words, last);
    }
    return words.gapBefore(last + 1).strip().equals(",")
        ? beforeApposition(words, last)
        : Optional.empty();
  }

  private Optional<Phrase> outsideBracket(SentenceWords words, int last) {
    int open = last;
    while (open > 0 && words.gapBefore(open).indexOf('(') < 0) {
      open--;
    }
    return open > 0 ? endingWith(words, open - 1) : Optional.empty();
  }

  private Optional<Phrase> beforeApposition(SentenceWords words, int last) {
    int first = last;
    while (first > 0 && words.gapBefore(first).indexOf(',') < 0) {
      first--;
    }
    String opening = words.at(first);
    boolean tells =
        english.isDeterminer(opening)
            || opening.equals("who")
            || SpeechWords.isPossessive(opening)
            || english.isNoun(words.at(last));
    return first > 0 && tells && words.isCapital(first - 1)
        ? endingWith(words, first - 1)
        : Optional.empty();
  }

  private Optional<Phrase> endingWith(SentenceWords words, int last) {
    if (SpeechWords.isPronoun(words.at(last))) {
      return Optional.of(new Phrase(last, last, last + 1));
    }
    if (!isHead(words, last)) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && last - first < LONGEST && isOpen(words, first)) {
      if (belongs(words, first - 1, last)) {
        first--;
      } else if (isLink(words, first - 1, last)) {
        first -= 2;
      } else {
        break;
      }
      if (english.isDeterminer(words.at(first))) {
        boolean linked = first > 1 && isLink(words, first - 1, last);
        if (!linked) {
          break;
        }
      }
    }
    return Optional.of(named(words, first, last + 1));
  }

  /** Whether a word stands within a name or before a noun: "Western diplomats". */
  private boolean belongs(SentenceWords words, int word, int last) {
    String here = words.at(word);
    if (words.isCapital(word) || english.isDeterminer(here)) {
      return !clauses.isPreposition(here) || words.isCapital(word) && word > 0;
    }
    return english.isNoun(words.at(last))
        && !words.isCapital(last)
        && !clauses.isFinite(here)
        && !clauses.isPreposition(here)
        && !clauses.isPronoun(here)
        && !clauses.isSubordinator(here)
        && !clauses.isCoordinator(here)
        && english.verbLength(words, word) == 0;
  }

  /** "Board of Works", "U.S. and Afghan officials". */
  private boolean isLink(SentenceWords words, int word, int last) {
    if (word < 1 || !isOpen(words, word)) {
      return false;
    }
    boolean joined =
        words.at(word).equals("and")
            && words.isCapital(word - 1)
            && !words.isCapital(last)
            && words.isCapital(word + 1);
    return joined
        || LINKS.contains(words.at(word))
            && (words.isCapital(word - 1) || english.isNoun(words.at(word - 1)));
  }

  /** The speaker named from a word on: "said Ann Vale", "according to the Board of Works". */
  Optional<Phrase> after(SentenceWords words, int first) {
    int at = first;
    if (at < words.size() && !words.isCapital(at) && english.isDeterminer(words.at(at))) {
      at++;
    }
    int end = at;
    int head = -1;
    while (end < words.size() && end - first < LONGEST && (end == at || isOpen(words, end))) {
      if (isHead(words, end)) {
        head = end;
      } else if (!isInside(words, end) || head >= 0 && end - head > 1) {
        break;
      }
      end++;
    }
    return head < 0 ? Optional.empty() : Optional.of(named(words, at, head + 1));
  }

  private boolean isInside(SentenceWords words, int word) {
    String here = words.at(word);
    if (here.equals("of") || here.equals("and") || here.equals("the")) {
      return words.isCapital(word + 1) || here.equals("of");
    }
    return !clauses.isPreposition(here)
        && !clauses.isFinite(here)
        && !clauses.isCoordinator(here)
        && !clauses.isSubordinator(here)
        && !ClauseWords.isPast(here)
        && english.verbLength(words, word) == 0;
  }

  /**
   * Leaves out of a name what stands before it: "Pakistani Foreign Minister Ann Vale". A last name
   * keeps its title: "Minister Vale".
   */
  private Phrase named(SentenceWords words, int whole, int end) {
    int from = whole;
    boolean name = words.isCapital(end - 1) && !english.isTitle(words.at(end - 1));
    for (int word = whole; name && word < end - 1; word++) {
      boolean title = words.isCapital(word) && english.isTitle(words.at(word));
      boolean isFull = end - word > 2;
      if (title && isFull || SpeechWords.isPossessive(words.at(word))) {
        from = word + 1;
      }
    }
    if (from == whole && !words.isCapital(whole) && english.isDeterminer(words.at(whole))) {
      from = Math.min(whole + 1, end - 1);
    }
    return new Phrase(whole, from, end);
  }

  /** Whether a person is called by a last name alone, maybe after a title. */
  boolean isLastName(SentenceWords words) {
    int last = words.size() - 1;
    for (int word = 0; word < last; word++) {
      if (!english.isTitle(words.at(word))) {
        return false;
      }
    }
    return words.isCapital(last) && !english.isTitle(words.at(last));
  }

  /** The first word of the name that ends a row of capital words. */
  int name(SentenceWords words) {
    int first = 0;
    while (first < words.size() - 1 && startsNoName(words.at(first))) {
      first++;
    }
    return named(words, first, words.size()).from();
  }

  private boolean isHead(SentenceWords words, int word) {
    return english.isHead(words, word) && !startsNoName(words.at(word));
  }

  private boolean startsNoName(String word) {
    return english.isDeterminer(word)
        || clauses.isPreposition(word)
        || clauses.isSubordinator(word)
        || clauses.isCoordinator(word)
        || clauses.isConnective(word)
        || clauses.isPronoun(word);
  }

  /** Whether nothing but space stands before a word; a full stop within a sentence abbreviates. */
  static boolean isOpen(SentenceWords words, int word) {
    return words.gapBefore(word).replaceAll("[.\\[\\]]", "").isBlank();
  }
}
