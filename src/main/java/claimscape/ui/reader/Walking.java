package claimscape.ui.reader;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.session.Desk;
import claimscape.session.Marks;
import claimscape.text.Span;
import claimscape.ui.reader.mark.TextCaret;
import claimscape.ui.reader.page.OpenText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How a reader is walked by keys: sentences, clauses, marks, the passages of a statement. */
final class Walking {
  private final Desk desk;
  private final Supplier<ReaderColumn> active;
  private Optional<PassageId> visited = Optional.empty();
  private Optional<PassageId> revealed = Optional.empty();

  Walking(Desk desk, Supplier<ReaderColumn> active) {
    this.desk = desk;
    this.active = active;
  }

  /** Moves the caret or the selection, and follows it with the view. */
  void move(Consumer<TextCaret> how) {
    ReaderColumn reader = active.get();
    reader
        .front()
        .map(OpenText::caret)
        .ifPresent(
            caret -> {
              how.accept(caret);
              Span now = caret.current();
              reader
                  .page()
                  .bringIntoView(now.isEmpty() ? new Span(caret.at(), caret.at() + 1) : now);
              reader.selectionChanged();
            });
  }

  /** Goes to the next mark, or to the one before. */
  void toMark(boolean next) {
    ReaderColumn reader = active.get();
    reader
        .front()
        .flatMap(text -> mark(text, next))
        .ifPresent(
            passage -> {
              visited = Optional.of(passage.id());
              reader.visit(passage);
            });
  }

  private Optional<Passage> mark(OpenText text, boolean next) {
    Marks marks = desk.store().marks();
    SourceId source = text.source();
    int caret = text.caret().at();
    Optional<Passage> last =
        visited
            .flatMap(desk.store().project()::passage)
            .filter(passage -> passage.source().equals(source))
            .filter(passage -> passage.reach().start() == caret);
    if (last.isPresent()) {
      return next ? marks.after(last.get()) : marks.before(last.get());
    }
    return next ? marks.startingFrom(source, caret) : marks.startingBefore(source, caret);
  }

  /** Reveals the next passage of the statement selected, or of the mark here. */
  void toPassage() {
    Optional<NodeId> node =
        desk.selection().stream()
            .findFirst()
            .or(() -> active.get().atCaret().mark().map(Passage::statement));
    if (node.isPresent() && node.get() instanceof StatementId statement) {
      List<PassageId> all =
          desk.store().project().passagesOf(statement).stream().map(Passage::id).toList();
      if (!all.isEmpty()) {
        int from = revealed.map(all::indexOf).orElse(-1);
        desk.reveal(all.get((from + 1) % all.size()));
      }
    }
  }

  /** Takes note of the passage that was revealed, whoever asked for it. */
  void revealed(PassageId passage) {
    revealed = Optional.of(passage);
  }
}
