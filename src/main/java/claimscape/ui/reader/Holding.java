package claimscape.ui.reader;

import claimscape.argument.Passage;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Outcome;
import claimscape.project.edit.Recut;
import claimscape.session.Desk;
import claimscape.session.Workbench;
import claimscape.text.Anchor;
import claimscape.text.Problem;
import claimscape.text.Span;
import claimscape.ui.reader.mark.Recutting;
import claimscape.ui.reader.page.OpenText;
import claimscape.ui.reader.page.PageView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The passage that is held at the caret because its statement is selected: it has grips, and is cut
 * anew by them or by keys. Its links stay.
 */
final class Holding {
  private final Desk desk;
  private final PageView page;
  private final Runnable changed;

  /**
   * @param changed hears that the caret stands elsewhere
   */
  Holding(Workbench bench, PageView page, Runnable changed) {
    this.desk = bench.desk();
    this.page = page;
    this.changed = changed;
    page.grips().onCut(spans -> held().ifPresent(passage -> cut(passage, spans)));
  }

  /** Shows the grips where there is a passage to hold, and only there. */
  void refresh() {
    Optional<Passage> passage = held();
    if (passage.isEmpty()) {
      page.grips().hide();
      return;
    }
    desk.store()
        .project()
        .statement(passage.get().statement())
        .map(Statement::role)
        .ifPresent(role -> page.grips().show(spans(passage.get()), role));
  }

  /** The innermost passage at the caret whose statement is selected, while no words are. */
  private Optional<Passage> held() {
    return page.shown()
        .filter(text -> text.selected().isEmpty())
        .flatMap(
            text ->
                desk
                    .store()
                    .marks()
                    .touching(text.source(), new Span(text.caret().at(), text.caret().at() + 1))
                    .stream()
                    .filter(passage -> isSelected(passage.statement()))
                    .min(Comparator.comparingInt(passage -> passage.reach().length())));
  }

  private boolean isSelected(StatementId statement) {
    return desk.selection().contains(statement);
  }

  /**
   * Moves a border of a passage by a word.
   *
   * @param passage the one held, or else the mark at the caret
   */
  void step(Optional<Passage> passage, Recutting.Side side, boolean forward) {
    Optional<Passage> found = held().or(() -> passage);
    Optional<OpenText> text = page.shown();
    if (found.isEmpty() || text.isEmpty()) {
      desk.refuse(Problem.of("refused.noPassageHere"));
      return;
    }
    Recutting recutting = new Recutting(text.get().caret().reading(), spans(found.get()));
    Recutting.Border border =
        switch (side) {
          case START -> recutting.first();
          case END -> recutting.last();
        };
    cut(found.get(), recutting.stepped(border, forward));
  }

  private void cut(Passage passage, List<Span> spans) {
    if (spans.equals(spans(passage))) {
      return;
    }
    if (desk.make(new Recut(passage.id(), spans)) instanceof Outcome.Made) {
      desk.select(List.of(passage.statement()));
      page.shown().ifPresent(text -> text.caret().place(spans.getFirst().start()));
      changed.run();
    }
  }

  private static List<Span> spans(Passage passage) {
    return passage.stretches().stream().map(Anchor::span).toList();
  }
}
