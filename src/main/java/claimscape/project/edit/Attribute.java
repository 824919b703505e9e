package claimscape.project.edit;

import claimscape.argument.AttributionStep;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.List;
import java.util.Optional;

/** Says who says what a passage says, from the outside in; an empty chain means the source. */
public record Attribute(PassageId passage, List<AttributionStep> chain) implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    Optional<Passage> found = project.passage(passage);
    return new Draft(project)
        .passage(passage, old -> old.withChain(chain))
        .made("passage.attribute", found.map(p -> Naming.of(project, p.statement())).orElse(""));
  }
}
