package claimscape.project.edit;

import claimscape.argument.AnchorState;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Anchor;
import claimscape.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Says that a changed passage still makes its statement. The statement's text follows where it
 * still was the old quote.
 */
public record Accept(PassageId passage) implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    Optional<Passage> found =
        project.passage(passage).filter(p -> p.state() == AnchorState.CHANGED);
    if (found.isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.notChanged"));
    }
    Passage before = found.get();
    List<String> old = before.was().stream().map(Anchor::exact).toList();
    String quote = Cutting.folded(String.join(" … ", old));
    return new Draft(project)
        .put(before.withState(AnchorState.EXACT))
        .statement(
            before.statement(),
            statement ->
                !old.isEmpty() && statement.text().equals(quote)
                    ? statement.withText(Cutting.folded(before.quote()))
                    : statement)
        .made("passage.accept", Naming.of(project, before.statement()));
  }
}
