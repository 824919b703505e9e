package claimscape.ui.reader;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.project.edit.MarkSource;
import claimscape.session.TextSelection;
import claimscape.session.Workbench;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.PartSuggestion;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import claimscape.ui.reader.mark.MarkedLines;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Says by hand what lines of a text are: its title, deck or byline, its body, or no part of it. */
final class LineParts {
  private final Workbench bench;
  private final Supplier<ReaderColumn> active;

  LineParts(Workbench bench, Supplier<ReaderColumn> active) {
    this.bench = bench;
    this.active = active;
  }

  /** The lines of a text that look like something else than its body. */
  static List<LineRange> suggested(SourceText text) {
    return PartSuggestion.of(text).stream().filter(lines -> lines.part() != LinePart.BODY).toList();
  }

  List<Action> actions() {
    return List.of(
        action("notPart", () -> mark(MarkedLines::toggled), "Shift+0"),
        action("partTitle", () -> mark(LinePart.TITLE), "Alt+Shift+T"),
        action("partDeck", () -> mark(LinePart.DECK), "Alt+Shift+D"),
        action("partByline", () -> mark(LinePart.BYLINE), "Alt+Shift+Y"),
        action("partBody", () -> mark(LinePart.BODY), "Alt+Shift+B"),
        action("partCutOff", () -> mark(LinePart.CUT_OFF), "Alt+Shift+X"),
        action("suggestParts", this::suggest));
  }

  private Action action(String id, Runnable run, String... keys) {
    return Action.of("reader." + id, When.READER, run, keys)
        .whenever(() -> active.get().front().isPresent());
  }

  private void mark(LinePart part) {
    mark((source, spans) -> MarkedLines.marked(source, spans, part));
  }

  /** Changes the parts of the lines that are selected, or of the line at the caret. */
  private void mark(BiFunction<Source, List<Span>, List<LineRange>> change) {
    active.get().atCaret().selection().ifPresent(selection -> mark(selection, change));
  }

  private void mark(
      TextSelection selection, BiFunction<Source, List<Span>, List<LineRange>> change) {
    source(selection)
        .map(source -> change.apply(source, selection.spans()))
        .ifPresent(parts -> bench.desk().make(new MarkSource.Parts(selection.source(), parts)));
  }

  private Optional<Source> source(TextSelection selection) {
    return bench.store().project().source(selection.source());
  }

  /** Takes over what is suggested for the text in front, as one step. */
  private void suggest() {
    Optional<Source> source =
        active.get().front().flatMap(text -> bench.store().project().source(text.source()));
    List<LineRange> parts =
        source.flatMap(Source::held).map(Held::text).map(LineParts::suggested).orElse(List.of());
    if (parts.isEmpty()) {
      bench.desk().refuse(Problem.of("refused.allBody"));
    } else {
      bench.desk().make(new MarkSource.Parts(source.orElseThrow().id(), parts));
    }
  }
}
