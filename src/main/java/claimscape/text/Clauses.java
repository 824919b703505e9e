package claimscape.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into clauses: at the edges of a quotation, after a phrase of reporting ("denied
 * that"), at dashes, colons and semicolons, at conjunctions that lead a verb, and at commas that
 * start a verb phrase. Separators at the ends of a clause are left out of it.
 */
final class Clauses {
  /** A quotation of fewer words is a word in marks, not a clause. */
  private static final int QUOTED_WORDS = 4;

  private Clauses() {}

  /** The clauses of a sentence, in order; at least one. */
  static List<Span> in(CharSequence text, Span sentence, ClauseCues cues) {
    SentenceWords words = new SentenceWords(text, sentence);
    List<Span> quotations = clauseQuotations(text, sentence);
    List<Integer> cuts = new ArrayList<>();
    int sinceWord = 0;
    for (int word = 1; word < words.size(); word++) {
      int edge = quotationEdge(quotations, words, word);
      if (edge >= 0) {
        cuts.add(edge);
        sinceWord = word;
      } else if (cues.cutsBefore(words, word, sinceWord)) {
        cuts.add(withOpeners(text, words.place(word - 1).end(), words.place(word).start()));
        sinceWord = word;
      }
    }
    return spans(text, sentence, cuts);
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
  private static int withOpeners(CharSequence text, int gapStart, int wordStart) {
    int at = wordStart;
    while (at > gapStart && "“\"‘'«([".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static List<Span> spans(CharSequence text, Span sentence, List<Integer> cuts) {
    List<Span> clauses = new ArrayList<>();
    int from = sentence.start();
    for (int cut : cuts) {
      Span clause = bare(text, new Span(from, cut));
      if (!clause.isEmpty()) {
        clauses.add(clause);
      }
      from = cut;
    }
    Span last = bare(text, new Span(from, sentence.end()));
    if (!last.isEmpty()) {
      clauses.add(last);
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
