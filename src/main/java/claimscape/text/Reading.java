package claimscape.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The units of a text as a reader selects them. A paragraph is cut when it is first asked for, so
 * the length of the text costs nothing. No unit begins or ends with white space, none splits a
 * character. May be used from several threads.
 */
public final class Reading {
  private final SourceText text;
  private final Sentences sentences;
  private final ClauseCues cues;
  private final Set<Integer> joined;
  private final Map<Integer, List<Span>> sentencesOf = new ConcurrentHashMap<>();
  private final Map<Integer, List<Span>> clausesOf = new ConcurrentHashMap<>();

  public Reading(SourceText text, Sentences sentences) {
    this(text, sentences, Set.of());
  }

  /**
   * A reading in which some sentences are one with the sentence before.
   *
   * @param joined the offsets at which these sentences would begin; others have no effect
   */
  public Reading(SourceText text, Sentences sentences, Set<Integer> joined) {
    this.text = text;
    this.sentences = sentences;
    this.cues = ClauseCues.english();
    this.joined = new TreeSet<>(joined);
  }

  public SourceText text() {
    return text;
  }

  /** The sentences of a paragraph by its index, in order. */
  public List<Span> sentences(int paragraph) {
    return sentencesOf.computeIfAbsent(
        paragraph,
        index -> joined(snapped(sentences.in(text.content(), text.paragraphs().get(index)))));
  }

  private List<Span> joined(List<Span> found) {
    List<Span> kept = new ArrayList<>();
    for (Span sentence : found) {
      if (!kept.isEmpty() && joined.contains(sentence.start())) {
        kept.add(kept.removeLast().union(sentence));
      } else {
        kept.add(sentence);
      }
    }
    return List.copyOf(kept);
  }

  /** The clauses of a paragraph by its index, in order. */
  public List<Span> clauses(int paragraph) {
    return clausesOf.computeIfAbsent(
        paragraph,
        index ->
            snapped(
                sentences(index).stream()
                    .flatMap(sentence -> Clauses.in(text.content(), sentence, cues).stream())
                    .toList()));
  }

  /**
   * The unit at an offset; between two units the one before, ahead of the first the first. A word
   * between two clauses ("and", "However,") leads to the one after it. A text without words has the
   * empty span at the offset.
   */
  public Span at(TextUnit unit, int offset) {
    int paragraph = text.paragraphAt(offset);
    if (paragraph < 0) {
      return new Span(offset, offset);
    }
    List<Span> units = units(unit, paragraph);
    int index = Math.max(0, lastStartingBy(units, offset));
    boolean isLead = index + 1 < units.size() && hasWord(units.get(index).end(), offset);
    return units.get(isLead ? index + 1 : index);
  }

  /** Whether a word begins after a unit and no later than at an offset: it leads the next unit. */
  private boolean hasWord(int end, int offset) {
    return text.content()
        .substring(Math.min(end, offset + 1), Math.min(text.length(), offset + 1))
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }

  /** The next unit that starts after an offset. */
  public Optional<Span> next(TextUnit unit, int offset) {
    int first = Math.max(0, text.paragraphAt(offset));
    for (int paragraph = first; paragraph < text.paragraphs().size(); paragraph++) {
      List<Span> units = units(unit, paragraph);
      int index = lastStartingBy(units, offset) + 1;
      if (index < units.size()) {
        return Optional.of(units.get(index));
      }
    }
    return Optional.empty();
  }

  /** The last unit that starts before an offset. */
  public Optional<Span> previous(TextUnit unit, int offset) {
    for (int paragraph = text.paragraphAt(offset); paragraph >= 0; paragraph--) {
      List<Span> units = units(unit, paragraph);
      int index = lastStartingBy(units, offset - 1);
      if (index >= 0) {
        return Optional.of(units.get(index));
      }
    }
    return Optional.empty();
  }

  /** The smallest unit that covers a span and more; the span itself if none does. */
  public Span widened(Span span) {
    for (TextUnit unit : TextUnit.values()) {
      Span candidate = at(unit, span.start());
      if (candidate.covers(span) && !candidate.equals(span)) {
        return candidate;
      }
    }
    return span;
  }

  /** The span with the next clause added at its end; the same at the end of the text. */
  public Span grown(Span span) {
    int first = Math.max(0, text.paragraphAt(span.end()));
    for (int paragraph = first; paragraph < text.paragraphs().size(); paragraph++) {
      for (Span clause : clauses(paragraph)) {
        if (clause.end() > span.end()) {
          return new Span(Math.min(span.start(), clause.end()), clause.end());
        }
      }
    }
    return span;
  }

  /** The span without its last clause; the same if it has only one. */
  public Span shrunk(Span span) {
    for (int paragraph = text.paragraphAt(span.end()); paragraph >= 0; paragraph--) {
      for (Span clause : clauses(paragraph).reversed()) {
        if (clause.end() <= span.start()) {
          return span;
        }
        if (clause.end() < span.end()) {
          return new Span(span.start(), clause.end());
        }
      }
    }
    return span;
  }

  /** The span without its first clause; the same if it has only one. */
  public Span withoutFirst(Span span) {
    int first = Math.max(0, text.paragraphAt(span.start()));
    for (int paragraph = first; paragraph < text.paragraphs().size(); paragraph++) {
      for (Span clause : clauses(paragraph)) {
        if (clause.start() > span.start()) {
          return clause.start() < span.end() ? new Span(clause.start(), span.end()) : span;
        }
      }
    }
    return span;
  }

  /** The span with the clause before it added, within the same sentence; the same at its start. */
  public Span grownBack(Span span) {
    int paragraph = text.paragraphAt(span.start());
    Span sentence = at(TextUnit.SENTENCE, span.start());
    return clauses(Math.max(0, paragraph)).reversed().stream()
        .filter(clause -> clause.start() < span.start() && sentence.covers(clause))
        .findFirst()
        .map(clause -> new Span(clause.start(), span.end()))
        .orElse(span);
  }

  /** A selection made by hand: no white space at its ends, no character split. */
  public Span snapped(Span span) {
    Span whole = Graphemes.snap(text.content(), span);
    return Graphemes.snap(text.content(), White.trimmed(text.content(), whole));
  }

  private List<Span> snapped(List<Span> spans) {
    List<Span> snapped = new ArrayList<>(spans.size());
    int end = 0;
    for (Span span : spans) {
      Span whole = Graphemes.snap(text.content(), span);
      Span free = new Span(Math.max(end, whole.start()), Math.max(end, whole.end()));
      if (!free.isEmpty()) {
        snapped.add(free);
        end = free.end();
      }
    }
    return List.copyOf(snapped);
  }

  private List<Span> units(TextUnit unit, int paragraph) {
    return switch (unit) {
      case PARAGRAPH -> List.of(White.trimmed(text.content(), text.paragraphs().get(paragraph)));
      case SENTENCE -> sentences(paragraph);
      case CLAUSE -> clauses(paragraph);
      case WORD -> words(paragraph);
    };
  }

  private List<Span> words(int paragraph) {
    Span span = White.trimmed(text.content(), text.paragraphs().get(paragraph));
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text.slice(span));
    List<Span> words = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      Span word = new Span(span.start() + from, span.start() + to);
      if (!words.isEmpty() && isApostrophe(words.getLast().end(), word.start())) {
        words.add(words.removeLast().union(word));
      } else if (text.slice(word).codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word);
      }
      from = to;
    }
    return words.isEmpty() ? List.of(span) : snapped(words);
  }

  /** Whether one letter apostrophe stands between two offsets, and a letter after it: “isn’t”. */
  private boolean isApostrophe(int end, int start) {
    String content = text.content();
    return start == end + 1
        && "’'ʼ".indexOf(content.charAt(end)) >= 0
        && Character.isLetter(content.codePointAt(start))
        && Character.isLetter(content.codePointBefore(end));
  }

  /** The index of the last span that starts at or before an offset, or -1. */
  private static int lastStartingBy(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
