package claimscape.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the anchors of an old text again in a newer one, by a chain: the exact quote where it
 * occurs once; the one in the best context where it occurs often; an approximate match with a score
 * of quote, prefix, suffix and place, weighted as Hypothesis weighs them; and last whatever stands
 * between the words that both texts share. Quotes are compared with typography folded, but only the
 * very same characters count as exact or moved. What nothing stands for is lost, never guessed.
 */
public final class Reanchoring {
  private static final double QUOTE = 50;
  private static final double CONTEXT = 20;
  private static final double PLACE = 2;
  private static final double WHOLE = QUOTE + 2 * CONTEXT + PLACE;
  private static final double LEAST_SCORE = 0.55;
  private static final double LEAST_ALIKE = 0.45;
  private static final double LEAST_CONTEXT = 0.5;
  private static final double SURELY_ALIKE = 0.7;
  private static final int NEAR = 8;
  private static final int MOST_PLACES = 200;
  private static final int MOST_MATCHES = 8;

  private final SourceText now;
  private final Folded old;
  private final Folded folded;
  private final TextWords oldWords;
  private final TextWords words;
  private final WordAlignment alignment;

  private Reanchoring(SourceText before, SourceText now) {
    this.now = now;
    this.old = Folded.of(before.content(), Folding.TYPOGRAPHY);
    this.folded = Folded.of(now.content(), Folding.TYPOGRAPHY);
    this.oldWords = new TextWords(old.text());
    this.words = new TextWords(folded.text());
    this.alignment = WordAlignment.of(oldWords, words);
  }

  /** Reads both texts once; each anchor of the old one can then be found. */
  public static Reanchoring between(SourceText old, SourceText now) {
    return new Reanchoring(old, now);
  }

  /** Where the old words are now, and how surely. */
  public Found find(Anchor anchor) {
    if (anchor.holdsIn(now) && Anchor.of(now, anchor.span()).equals(anchor)) {
      return new Found.Exact(anchor);
    }
    Sought sought = new Sought(anchor);
    if (sought.quote.isBlank()) {
      return new Found.Lost();
    }
    Optional<Found> same = sameWords(sought);
    if (same.isPresent()) {
      return same.get();
    }
    return nearby(sought)
        .or(() -> approximate(sought))
        .or(() -> between(sought))
        .orElseGet(Found.Lost::new);
  }

  /** About where the old words should be now, judged by the words around that both texts share. */
  public int about(Anchor anchor) {
    int expected = new Sought(anchor).expected;
    return folded.toOriginal(new Span(expected, expected)).start();
  }

  /** An anchor with everything folded, and where its words are expected. */
  private final class Sought {
    final Anchor anchor;
    final String quote;
    final String prefix;
    final String suffix;
    final TextWords quoteWords;
    final Span oldSpan;
    final int expected;

    Sought(Anchor anchor) {
      this.anchor = anchor;
      this.quote = fold(anchor.exact()).strip();
      this.prefix = fold(anchor.prefix()).stripLeading();
      this.suffix = fold(anchor.suffix()).stripTrailing();
      this.quoteWords = new TextWords(quote);
      int start = oldWords.indexAt(old.toFolded(anchor.span().start()));
      this.oldSpan = new Span(start, start + quoteWords.size());
      int word = alignment.expected(start);
      this.expected = word < words.size() ? words.place(word).start() : folded.text().length();
    }

    private static String fold(String text) {
      return Folded.of(text, Folding.TYPOGRAPHY).text();
    }
  }

  private Optional<Found> sameWords(Sought sought) {
    List<Span> places = places(folded.text(), sought.quote);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    boolean wasUnique = places(old.text(), sought.quote).size() <= 1;
    boolean sure = wasUnique && places.size() == 1 && sought.quoteWords.size() > 1;
    Span best =
        places.stream()
            .max(Comparator.comparingDouble(place -> score(sought, place, 1)))
            .orElseThrow();
    boolean inWindow = !alignment.isEmpty() && window(sought).covers(best);
    if (!sure && context(sought, best) < LEAST_CONTEXT && !inWindow) {
      return Optional.empty();
    }
    return Optional.of(found(sought, best, 1));
  }

  private static List<Span> places(String text, String quote) {
    List<Span> places = new ArrayList<>();
    int at = text.indexOf(quote);
    while (at >= 0 && places.size() < MOST_PLACES) {
      places.add(new Span(at, at + quote.length()));
      at = text.indexOf(quote, at + 1);
    }
    return places;
  }

  /** A good match right where the words around it say, so that the whole text need not be read. */
  private Optional<Found> nearby(Sought sought) {
    if (alignment.isEmpty()) {
      return Optional.empty();
    }
    Span window = alignment.window(sought.oldSpan.start(), sought.oldSpan.end());
    return window.length() > NEAR * (sought.quoteWords.size() + 1)
        ? Optional.empty()
        : WordMatches.best(sought.quoteWords, words, window.start(), window.end(), 1).stream()
            .filter(match -> match.similarity() >= SURELY_ALIKE)
            .findFirst()
            .map(match -> found(sought, place(sought, match), match.similarity()));
  }

  private Optional<Found> approximate(Sought sought) {
    Found best = new Found.Lost();
    double bestScore = LEAST_SCORE;
    for (WordMatches.Match match :
        WordMatches.best(sought.quoteWords, words, 0, words.size(), MOST_MATCHES)) {
      Span place = place(sought, match);
      double score = score(sought, place, match.similarity());
      // Where the very words stand they were judged before, and found in the wrong place.
      boolean judged = folded.text().startsWith(sought.quote, place.start());
      if (!judged && match.similarity() >= LEAST_ALIKE && score >= bestScore) {
        best = found(sought, place, match.similarity());
        bestScore = score;
      }
    }
    return best instanceof Found.Lost ? Optional.empty() : Optional.of(best);
  }

  /** What stands between the neighbours that both texts share, if it is alike enough. */
  private Optional<Found> between(Sought sought) {
    if (alignment.isEmpty()) {
      return Optional.empty();
    }
    Span window = alignment.window(sought.oldSpan.start(), sought.oldSpan.end());
    return WordMatches.best(sought.quoteWords, words, window.start(), window.end(), 1).stream()
        .filter(match -> match.similarity() >= LEAST_ALIKE)
        .findFirst()
        .map(match -> found(sought, place(sought, match), match.similarity()));
  }

  /** The matched words, with the marks at the ends of the quote where they stand here too. */
  private Span place(Sought sought, WordMatches.Match match) {
    Span bare = words.place(match.first()).union(words.place(match.end() - 1));
    TextWords quoted = sought.quoteWords;
    String head = sought.quote.substring(0, quoted.place(0).start());
    String tail = sought.quote.substring(quoted.place(quoted.size() - 1).end());
    boolean headHere = folded.text().startsWith(head, bare.start() - head.length());
    boolean tailHere = folded.text().startsWith(tail, bare.end());
    return new Span(
        headHere ? bare.start() - head.length() : bare.start(),
        tailHere ? bare.end() + tail.length() : bare.end());
  }

  /** The window of the alignment in folded offsets. */
  private Span window(Sought sought) {
    Span window = alignment.window(sought.oldSpan.start(), sought.oldSpan.end());
    return window.isEmpty()
        ? new Span(sought.expected, sought.expected)
        : words.place(window.start()).union(words.place(window.end() - 1));
  }

  private double score(Sought sought, Span place, double similarity) {
    String text = folded.text();
    double distance = Math.abs((double) place.start() - sought.expected);
    double nearness = 1 - Math.min(1, distance / Math.max(1, text.length()));
    return (QUOTE * similarity + 2 * CONTEXT * context(sought, place) + PLACE * nearness) / WHOLE;
  }

  /** How alike the surroundings are: the mean of prefix and suffix. */
  private double context(Sought sought, Span place) {
    String text = folded.text();
    int from = Math.max(0, place.start() - sought.prefix.length());
    int to = Math.min(text.length(), place.end() + sought.suffix.length());
    double prefix = Likeness.of(sought.prefix, text.substring(from, place.start()));
    double suffix = Likeness.of(sought.suffix, text.substring(place.end(), to));
    return (prefix + suffix) / 2;
  }

  private Found found(Sought sought, Span place, double similarity) {
    Anchor before = sought.anchor;
    Span raw = folded.toOriginal(place);
    boolean same = now.content().startsWith(before.exact(), raw.start());
    Anchor here =
        Anchor.of(
            now,
            same
                ? new Span(raw.start(), raw.start() + before.exact().length())
                : Graphemes.snap(now.content(), raw));
    if (here.exact().equals(before.exact())) {
      return here.span().equals(before.span()) ? new Found.Exact(here) : new Found.Moved(here);
    }
    return new Found.Changed(here, similarity);
  }
}
