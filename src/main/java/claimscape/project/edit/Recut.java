package claimscape.project.edit;

import claimscape.argument.AnchorState;
import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.Versions;
import claimscape.text.Anchor;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Gives a passage other borders in its text. The links of its statement stay; the statement's text
 * follows where it still was the old quote.
 */
public record Recut(PassageId passage, List<Span> spans) implements Edit {
  public Recut {
    spans = List.copyOf(spans);
  }

  @Override
  public Outcome applyTo(Project project) {
    Optional<Passage> found = project.passage(passage);
    Optional<SourceText> text =
        found.flatMap(p -> project.source(p.source())).flatMap(Source::held).map(Held::text);
    if (found.isEmpty() || text.isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.noText"));
    }
    Optional<Problem> outside = Cutting.wrong(text.get(), spans);
    if (outside.isPresent()) {
      return new Outcome.Refused(outside.get());
    }
    Passage before = found.get();
    Passage after = before.withStretches(Cutting.anchors(text.get(), spans), AnchorState.EXACT);
    Draft draft = new Draft(project).put(after);
    draft.statement(
        before.statement(),
        statement ->
            isQuote(before, statement.text())
                ? statement.withText(Cutting.folded(after.quote()))
                : statement);
    String name = before.state() == AnchorState.LOST ? "passage.place" : "passage.recut";
    return draft.made(name, Naming.of(project, before.statement()));
  }

  /** Whether a statement says just what its passage says, or said before its text changed. */
  private static boolean isQuote(Passage passage, String text) {
    String tagged =
        String.join(" … ", Versions.tagged(passage).stream().map(Anchor::exact).toList());
    return text.equals(Cutting.folded(passage.quote())) || text.equals(Cutting.folded(tagged));
  }
}
