package claimscape.ui.reader;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.text.Abbreviations;
import claimscape.text.Reading;
import claimscape.text.Sentences;
import claimscape.text.SourceText;
import java.util.Collection;
import java.util.TreeSet;

/**
 * How texts are divided into sentences: with the user's own abbreviations, and with those sentences
 * joined that the user has joined in the source.
 */
final class Readings {
  private Sentences sentences = Sentences.with(Abbreviations.standard());

  /** Takes the user's own abbreviations, beside those that are known to all. */
  void abbreviate(Collection<String> own) {
    sentences = Sentences.with(Abbreviations.standard().with(own));
  }

  Reading of(Source source) {
    SourceText text = source.held().map(Held::text).orElse(SourceText.of(""));
    return new Reading(text, sentences, new TreeSet<>(source.joins()));
  }
}
