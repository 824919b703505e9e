package claimscape.ui.reader;

import claimscape.argument.Held;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.Accept;
import claimscape.project.edit.Recut;
import claimscape.session.TextSelection;
import claimscape.session.Unsure;
import claimscape.session.Workbench;
import claimscape.text.Anchor;
import claimscape.text.Problem;
import claimscape.text.Reanchoring;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.reader.page.OpenText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/** Goes through the passages that are lost or have changed, and settles them one by one. */
final class Reviewing implements ReviewBar.Hands {
  private static final String LANE = "place";
  private static final double FROM_TOP = 1 / 3.0;

  private final Workbench bench;
  private final Function<SourceId, ReaderColumn> reader;
  private final ReviewBar bar;
  private Optional<PassageId> at = Optional.empty();

  /**
   * @param reader the reader in which a source is shown
   */
  Reviewing(
      Workbench bench, Icons icons, Phrases phrases, Function<SourceId, ReaderColumn> reader) {
    this.bench = bench;
    this.reader = reader;
    this.bar = new ReviewBar(icons, phrases, this);
    bench.store().onStep(step -> refresh());
  }

  Node bar() {
    return bar;
  }

  List<Action> actions() {
    return List.of(
        Action.of("reader.nextUnsure", When.ANYWHERE, this::next, "F5")
            .whenever(() -> !Unsure.all(project()).isEmpty()),
        Action.of("reader.placeHere", When.READER, this::place, "H").whenever(() -> at.isPresent()),
        Action.of("reader.accept", When.READER, this::accept, "Shift+H")
            .whenever(() -> at.isPresent()));
  }

  private Project project() {
    return bench.store().project();
  }

  private Optional<Unsure> current() {
    return at.flatMap(passage -> Unsure.of(project(), passage));
  }

  /** Shows a passage if it waits to be looked at, else lets go of the one that was shown. */
  void show(PassageId passage) {
    at = Unsure.of(project(), passage).map(unsure -> unsure.passage().id());
    refresh();
    current().filter(Unsure::isLost).ifPresent(this::scrollToWhereItWas);
  }

  private void refresh() {
    List<PassageId> all = at.isEmpty() ? List.of() : Unsure.all(project());
    current()
        .ifPresentOrElse(
            unsure -> bar.show(unsure, 1 + all.indexOf(unsure.passage().id()), all.size()),
            this::close);
  }

  /** Opens the text about where the words should be, judged by those around them. */
  private void scrollToWhereItWas(Unsure unsure) {
    SourceId source = unsure.passage().source();
    reader.apply(source).open(source);
    Optional<SourceText> now = text(source);
    Optional<SourceText> before = unsure.version().flatMap(this::text);
    if (now.isEmpty() || before.isEmpty()) {
      return;
    }
    Anchor first = unsure.tagged().getFirst();
    bench
        .jobs()
        .latest(
            LANE,
            progress -> Reanchoring.between(before.get(), now.get()).about(first),
            place -> {
              if (text(source).equals(now)) {
                standAt(reader.apply(source), Math.min(place, now.get().length()));
              }
            });
  }

  private static void standAt(ReaderColumn column, int offset) {
    column.front().ifPresent(text -> text.caret().place(offset));
    column.selectionChanged();
    column.page().scrollTo(new Span(offset, offset), FROM_TOP);
  }

  private Optional<SourceText> text(SourceId source) {
    return project().source(source).flatMap(Source::held).map(Held::text);
  }

  /** Shows the next one that waits. */
  @Override
  public void next() {
    Optional<PassageId> next = Unsure.after(project(), at);
    next.ifPresentOrElse(
        passage -> {
          project()
              .passage(passage)
              .ifPresent(found -> bench.desk().select(List.of(found.statement())));
          bench.desk().reveal(passage);
          current().map(unsure -> unsure.passage().source()).map(reader).ifPresent(this::focus);
        },
        () -> bench.desk().refuse(Problem.of("refused.nothingUnsure")));
  }

  private void focus(ReaderColumn column) {
    column.page().requestFocus();
  }

  /** Places the passage at the words that are selected. */
  @Override
  public void place() {
    Optional<Unsure> unsure = current();
    List<Span> selected =
        unsure
            .map(one -> one.passage().source())
            .flatMap(source -> reader.apply(source).front().filter(text -> is(text, source)))
            .map(OpenText::selected)
            .orElse(List.of());
    if (unsure.isEmpty() || selected.isEmpty()) {
      bench.desk().refuse(Problem.of(unsure.isEmpty() ? "refused.noneShown" : "refused.select"));
      return;
    }
    PassageId passage = unsure.get().passage().id();
    if (bench.desk().make(new Recut(passage, selected)) instanceof Outcome.Made) {
      SourceId source = unsure.get().passage().source();
      reader.apply(source).letGo(new TextSelection(source, selected));
      settled();
    }
  }

  private static boolean is(OpenText text, SourceId source) {
    return text.source().equals(source);
  }

  /** Says that the passage still makes its statement. */
  @Override
  public void accept() {
    Optional<Unsure> unsure = current().filter(one -> !one.isLost());
    if (unsure.isEmpty()) {
      bench.desk().refuse(Problem.of(at.isEmpty() ? "refused.noneShown" : "refused.noneChanged"));
    } else if (bench.desk().make(new Accept(unsure.get().passage().id())) instanceof Outcome.Made) {
      settled();
    }
  }

  /** Goes on to the next one, if there is one. */
  private void settled() {
    if (Unsure.all(project()).isEmpty()) {
      close();
    } else {
      next();
    }
  }

  /** Shows the words in the version in which they were tagged. */
  @Override
  public void showEarlier() {
    current()
        .ifPresent(
            unsure ->
                unsure
                    .version()
                    .ifPresent(
                        version ->
                            bench
                                .desk()
                                .reveal(
                                    new TextSelection(
                                        version,
                                        unsure.tagged().stream().map(Anchor::span).toList()))));
  }

  @Override
  public void close() {
    at = Optional.empty();
    bench.jobs().cancel(LANE);
    bar.hide();
  }
}
