package claimscape.ui.reader;

import claimscape.argument.Passage;
import claimscape.session.Store;
import claimscape.session.TextSelection;
import claimscape.text.Anchor;
import claimscape.text.Span;
import claimscape.ui.reader.page.PageView;
import java.util.List;
import java.util.Optional;

/** What a key in a reader acts on. */
final class AtCaret {
  private final Store store;
  private final PageView page;

  AtCaret(Store store, PageView page) {
    this.store = store;
    this.page = page;
  }

  /** What a key tags: what is selected, else the mark at the caret, else its sentence. */
  Optional<TextSelection> selection() {
    return page.shown()
        .map(
            text -> {
              List<Span> spans = text.selected();
              if (spans.isEmpty()) {
                spans =
                    mark()
                        .map(mark -> mark.stretches().stream().map(Anchor::span).toList())
                        .orElse(List.of(text.caret().sentence()));
              }
              return new TextSelection(text.source(), spans);
            });
  }

  /** The mark that is selected just so, or else the innermost at the caret. */
  Optional<Passage> mark() {
    return page.shown()
        .flatMap(
            text ->
                text.selected().isEmpty()
                    ? store.marks().at(text.source(), text.caret().at())
                    : store.marks().exactly(text.source(), text.selected()));
  }
}
