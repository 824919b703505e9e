package claimscape.ui.reader;

import claimscape.argument.Held;
import claimscape.argument.Numbering;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Quotes words with where they stand: “quote” — Author, “Title”, Outlet, date, page, ¶ n. */
final class Citation {

  private Citation() {}

  static String of(Source source, List<Span> spans, Phrases phrases) {
    SourceText text = source.held().map(Held::text).orElseThrow();
    String quote =
        spans.stream()
            .map(text::slice)
            .map(words -> words.replaceAll("\\s+", " ").strip())
            .collect(Collectors.joining(" … "));
    SourceCard card = source.card();
    List<String> parts = new ArrayList<>();
    parts.add(card.author());
    parts.add(card.title().isEmpty() ? "" : phrases.say("cite.title", card.title()));
    parts.add(card.outlet());
    parts.add(card.published().map(phrases::date).orElse(""));
    source
        .held()
        .flatMap(held -> held.pageAt(spans.getFirst().start()))
        .ifPresent(page -> parts.add(phrases.say("cite.page", page)));
    Numbering.of(text, source.parts())
        .numberAt(spans.getFirst().start())
        .ifPresent(number -> parts.add("¶ " + number));
    parts.removeIf(String::isEmpty);
    return phrases.say("cite.quote", quote, String.join(", ", parts));
  }
}
