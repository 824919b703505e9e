package claimscape.ui.reader;

import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.edit.MarkSource;
import claimscape.session.Desk;
import claimscape.text.Problem;
import claimscape.text.Reading;
import claimscape.text.Span;
import claimscape.text.TextUnit;
import claimscape.ui.reader.page.OpenText;
import java.util.List;
import java.util.function.Supplier;

/** Mends by hand where a sentence ends, when the application has taken it wrongly. */
final class Joining {
  private final Desk desk;
  private final Supplier<ReaderColumn> active;

  Joining(Desk desk, Supplier<ReaderColumn> active) {
    this.desk = desk;
    this.active = active;
  }

  /** Joins the sentence at the caret with the next one; of several selected, all of them. */
  void join() {
    active.get().front().ifPresent(this::join);
  }

  private void join(OpenText text) {
    Span here = here(text);
    List<Integer> starts = further(text, here).stream().map(Span::start).toList();
    if (starts.isEmpty()) {
      desk.refuse(Problem.of("refused.noNextSentence"));
    } else {
      make(new MarkSource.Join(text.source(), starts), text, here);
    }
  }

  /** Parts the sentence at the caret where it was joined. */
  void part() {
    active
        .get()
        .front()
        .ifPresent(text -> make(new MarkSource.Part(text.source(), here(text)), text, here(text)));
  }

  /** Makes an edit, after which the sentence at a place is selected as it is then. */
  private void make(Edit edit, OpenText text, Span here) {
    if (desk.make(edit) instanceof Outcome.Made) {
      text.caret().select(text.caret().reading().at(TextUnit.SENTENCE, here.start()));
      active.get().page().bringIntoView(text.caret().current());
      active.get().selectionChanged();
    }
  }

  /** The sentence where what is selected begins, or that at the caret. */
  private static Span here(OpenText text) {
    return text.caret().reading().at(TextUnit.SENTENCE, text.caret().current().start());
  }

  /** The sentences of the same paragraph after this one: those selected, or else the next. */
  private static List<Span> further(OpenText text, Span here) {
    Reading reading = text.caret().reading();
    int paragraph = text.text().paragraphAt(here.start());
    List<Span> after =
        paragraph < 0
            ? List.of()
            : reading.sentences(paragraph).stream()
                .filter(sentence -> sentence.start() > here.start())
                .toList();
    Span selected = text.caret().current();
    List<Span> touched = after.stream().filter(selected::intersects).toList();
    return touched.isEmpty() ? after.stream().limit(1).toList() : touched;
  }
}
