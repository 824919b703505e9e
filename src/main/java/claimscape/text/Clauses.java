package claimscape.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into clauses: at the edges of a quotation, after a phrase of reporting ("denied
 * that"), at dashes, colons and semicolons, at conjunctions that lead a verb, and at commas that
 * start a verb phrase. An interruption between a subject and its verb cuts nothing. Separators at
 * the ends of a clause are left out of it, and so is the word that joins it to the one before
 * ("and", "However,"): a passage says what it says without it.
 */
final class Clauses {
  /** A quotation of fewer words is a word in marks, not a clause. */
  private static final int QUOTED_WORDS = 4;

  private Clauses() {}

  /**
   * A place where a clause ends and the next begins.
   *
   * @param word the first word after it
   */
  private record Cut(int place, int word) {}

  /** The clauses of a sentence, in order; at least one. */
  static List<Span> in(CharSequence text, Span sentence, ClauseCues cues) {
    SentenceWords words = new SentenceWords(text, sentence);
    List<Span> quotations = clauseQuotations(text, sentence);
    List<Cut> cuts = new ArrayList<>();
    for (int word = 1; word < words.size(); word++) {
      int edge = quotationEdge(quotations, words, word);
      if (edge >= 0) {
        cuts.add(new Cut(edge, word));
      } else if (closesInterruption(words, word, cuts, cues)) {
        cuts.removeLast();
      } else if (cues.cutsBefore(words, word, begin(cuts, 1))) {
        cuts.add(new Cut(opening(words, text, word), word));
      }
    }
    return spans(words, text, sentence, cuts, cues);
  }

  /** The word with which the last clause began, or one before it. */
  private static int begin(List<Cut> cuts, int fromLast) {
    return cuts.size() < fromLast ? 0 : cuts.get(cuts.size() - fromLast).word();
  }

  private static boolean closesInterruption(
      SentenceWords words, int word, List<Cut> cuts, ClauseCues cues) {
    return !cuts.isEmpty()
        && cues.closesInterruption(words, begin(cuts, 2), cuts.getLast().word(), word);
  }

  private static List<Span> clauseQuotations(CharSequence text, Span sentence) {
    return Quotations.in(text, sentence).spans().stream()
        .filter(span -> new SentenceWords(text, span).size() >= QUOTED_WORDS)
        .toList();
  }

  /** Where a quotation begins or ends in the gap before a word, or -1. */
  private static int quotationEdge(List<Span> quotations, SentenceWords words, int word) {
    int start = words.place(word - 1).end();
    int end = words.place(word).start();
    Span gap = new Span(start, end);
    for (Span quotation : quotations) {
      if (gap.start() <= quotation.start() && quotation.start() < gap.end()) {
        return quotation.start();
      }
      if (gap.start() < quotation.end() && quotation.end() <= gap.end()) {
        return quotation.end();
      }
    }
    return -1;
  }

  /** The place of a word, moved before the marks and brackets that open right at it. */
  private static int opening(SentenceWords words, CharSequence text, int word) {
    int gapStart = words.place(word - 1).end();
    int at = words.place(word).start();
    while (at > gapStart && "“\"‘'«([".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static List<Span> spans(
      SentenceWords words, CharSequence text, Span sentence, List<Cut> cuts, ClauseCues cues) {
    List<Span> clauses = new ArrayList<>();
    int from = sentence.start();
    int word = 0;
    for (int index = 0; index <= cuts.size(); index++) {
      boolean last = index == cuts.size();
      int end = last ? sentence.end() : cuts.get(index).place();
      int nextWord = last ? words.size() : cuts.get(index).word();
      int led = cues.afterLead(words, word, nextWord);
      Span clause = bare(text, new Span(led > word ? opening(words, text, led) : from, end));
      if (!clause.isEmpty() && (led < nextWord || last)) {
        clauses.add(clause);
      }
      from = end;
      word = nextWord;
    }
    return clauses.isEmpty() ? List.of(sentence) : List.copyOf(clauses);
  }

  private static Span bare(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSeparator(text.charAt(start))) {
      start++;
    }
    while (end > start && isSeparator(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSeparator(char unit) {
    return White.is(unit) || ",;:–—-،؛".indexOf(unit) >= 0;
  }
}
