package claimscape.ui.reader;

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
  private final Readings readings;
  private final Supplier<ReaderColumn> active;
  private final Runnable reread;

  /**
   * @param reread lets all open texts take their readings again
   */
  Joining(Desk desk, Readings readings, Supplier<ReaderColumn> active, Runnable reread) {
    this.desk = desk;
    this.readings = readings;
    this.active = active;
    this.reread = reread;
  }

  /** Joins the sentence at the caret with the next one; of several selected, all of them. */
  void join() {
    active
        .get()
        .front()
        .ifPresent(
            text -> {
              Span here = here(text);
              List<Span> further = further(text, here);
              if (further.isEmpty()) {
                desk.refuse(Problem.of("refused.noNextSentence"));
              } else {
                further.forEach(sentence -> readings.join(text.source(), sentence.start()));
                reread(text, here);
              }
            });
  }

  /** Parts the sentence at the caret where it was joined. */
  void part() {
    active
        .get()
        .front()
        .ifPresent(
            text -> {
              Span here = here(text);
              if (readings.part(text.source(), here)) {
                reread(text, here);
              } else {
                desk.refuse(Problem.of("refused.notJoined"));
              }
            });
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

  private void reread(OpenText text, Span here) {
    reread.run();
    text.caret().select(text.caret().reading().at(TextUnit.SENTENCE, here.start()));
    active.get().page().bringIntoView(text.caret().current());
    active.get().selectionChanged();
  }
}
