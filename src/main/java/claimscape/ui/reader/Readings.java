package claimscape.ui.reader;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.text.Abbreviations;
import claimscape.text.Reading;
import claimscape.text.Sentences;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the texts of a project are divided into sentences: with the user's own abbreviations, and
 * with those sentences joined that the user has joined. It lasts as long as the project is open.
 */
final class Readings {
  private final SortedMap<SourceId, SortedSet<Integer>> joined = new TreeMap<>();
  private Sentences sentences = Sentences.with(Abbreviations.standard());

  /** Takes the user's own abbreviations, beside those that are known to all. */
  void abbreviate(Collection<String> own) {
    sentences = Sentences.with(Abbreviations.standard().with(own));
  }

  Reading of(Source source) {
    return of(source.id(), source.held().map(Held::text).orElse(SourceText.of("")));
  }

  Reading of(SourceId source, SourceText text) {
    return new Reading(text, sentences, joinsOf(source));
  }

  private SortedSet<Integer> joinsOf(SourceId source) {
    return joined.computeIfAbsent(source, id -> new TreeSet<>());
  }

  /** Lets no sentence begin at an offset: it is one with the sentence before. */
  void join(SourceId source, int start) {
    joinsOf(source).add(start);
  }

  /** Takes the joins within a sentence back; tells whether there were any. */
  boolean part(SourceId source, Span sentence) {
    SortedSet<Integer> within = joinsOf(source).subSet(sentence.start(), sentence.end());
    boolean any = !within.isEmpty();
    within.clear();
    return any;
  }
}
