package claimscape.project.edit;

import claimscape.argument.AttributionStep;
import claimscape.argument.Held;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Backs a statement by one more passage. A bare denial is such a passage, with a chain whose last
 * step denies.
 */
public record AddPassage(
    PassageId passage,
    StatementId statement,
    SourceId source,
    List<Span> spans,
    List<AttributionStep> chain)
    implements Edit {
  public AddPassage {
    spans = List.copyOf(spans);
    chain = List.copyOf(chain);
  }

  @Override
  public Outcome applyTo(Project project) {
    Draft draft = new Draft(project);
    Optional<SourceText> text = project.source(source).flatMap(Source::held).map(Held::text);
    if (text.isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.noText"));
    }
    Optional<Problem> outside = Cutting.wrong(text.get(), spans);
    if (outside.isPresent()) {
      return new Outcome.Refused(outside.get());
    }
    draft.statement(statement, old -> old.withOrigin(new Origin.Anchored()).withChain(List.of()));
    draft.add(
        Passage.of(passage, draft.created(), statement, source, Cutting.anchors(text.get(), spans))
            .withChain(chain));
    return draft.made("passage.add", Naming.of(draft.now(), statement));
  }
}
