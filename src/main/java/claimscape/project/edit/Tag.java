package claimscape.project.edit;

import claimscape.argument.AttributionStep;
import claimscape.argument.Held;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Anchor;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Makes a statement of a passage: the first thing that a reader does. Its text is the quote, with
 * white space folded.
 *
 * @param spans one stretch or several, in the order of the text, not empty
 * @param loose whether it waits for a target
 * @param chain who says so, from the outside in; empty means the source itself
 */
public record Tag(
    StatementId statement,
    PassageId passage,
    Role role,
    SourceId source,
    List<Span> spans,
    boolean loose,
    List<AttributionStep> chain)
    implements Edit {
  public Tag {
    spans = List.copyOf(spans);
    chain = List.copyOf(chain);
  }

  /** A tag whose voice is the source itself. */
  public static Tag of(
      StatementId statement, PassageId passage, Role role, SourceId source, Span span) {
    return new Tag(statement, passage, role, source, List.of(span), false, List.of());
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
    List<Anchor> stretches = Cutting.anchors(text.get(), spans);
    Passage cut = Passage.of(passage, 0, statement, source, stretches).withChain(chain);
    Statement made =
        Statement.of(
                statement,
                draft.created(),
                draft.nextLabel(role),
                Cutting.folded(cut.quote()),
                new Origin.Anchored())
            .withLoose(loose);
    draft.add(made);
    draft.add(Passage.of(passage, draft.created(), statement, source, stretches).withChain(chain));
    return draft.made("tag." + role.name(), made.label().toString());
  }
}
