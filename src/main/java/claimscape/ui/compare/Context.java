package claimscape.ui.compare;

import claimscape.argument.Numbering;
import claimscape.argument.Passage;
import claimscape.text.Abbreviations;
import claimscape.text.Anchor;
import claimscape.text.Sentences;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A passage and what stands around it: from the sentence before the one in which it begins to the
 * sentence after the one in which it ends, over the borders of paragraphs.
 *
 * @param runs in the order of the text; white space is folded
 */
record Context(List<Run> runs) {
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final Sentences SENTENCES = Sentences.with(Abbreviations.standard());

  /** Words of the text, of the passage or around it. */
  record Run(String words, boolean quoted) {}

  Context {
    runs = List.copyOf(runs);
  }

  /** Words of which nothing is known but themselves. */
  static Context alone(String quote) {
    return new Context(List.of(new Run(folded(quote), true)));
  }

  static Context of(SourceText text, Numbering parts, Passage passage) {
    Span reach = around(text, parts, passage.reach());
    List<Run> runs = new ArrayList<>();
    int at = reach.start();
    for (Anchor stretch : passage.stretches()) {
      add(runs, text, at, stretch.span().start(), false);
      add(runs, text, stretch.span().start(), stretch.span().end(), true);
      at = stretch.span().end();
    }
    add(runs, text, at, reach.end(), false);
    return new Context(runs);
  }

  private static void add(List<Run> runs, SourceText text, int from, int to, boolean quoted) {
    if (from < to) {
      runs.add(new Run(folded(text.slice(new Span(from, to))), quoted));
    }
  }

  private static String folded(String words) {
    return WHITE.matcher(words).replaceAll(" ");
  }

  private static Span around(SourceText text, Numbering parts, Span reach) {
    List<Span> sentences = new ArrayList<>();
    int first = Math.max(0, text.paragraphAt(reach.start()));
    int last = Math.max(first, text.paragraphAt(reach.end() - 1));
    for (int i = first - 1; i <= last + 1; i++) {
      // Title and byline are not what stands before the first sentence.
      boolean near = i >= 0 && i < text.paragraphs().size();
      if (near && parts.partOf(i) == parts.partOf(first)) {
        sentences.addAll(SENTENCES.in(text.content(), text.paragraphs().get(i)));
      }
    }
    int begins = 0;
    int ends = 0;
    for (int i = 0; i < sentences.size(); i++) {
      begins = sentences.get(i).start() <= reach.start() ? i : begins;
      ends = sentences.get(i).start() < reach.end() ? i : ends;
    }
    int from = sentences.isEmpty() ? 0 : sentences.get(Math.max(0, begins - 1)).start();
    int to =
        sentences.isEmpty()
            ? text.length()
            : sentences.get(Math.min(sentences.size() - 1, ends + 1)).end();
    return new Span(Math.min(from, reach.start()), Math.max(to, reach.end()));
  }

  /** The words of the whole. */
  String words() {
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.words()));
    return all.toString();
  }
}
