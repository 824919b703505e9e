package claimscape.project.edit;

import claimscape.argument.Answer;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.Optional;

/** Changes how a relation bears on its target. */
public record ChangeKind(RelationId relation, RelationKind kind, Optional<Answer> answer)
    implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    return new Draft(project)
        .relation(relation, old -> old.withKind(kind, answer))
        .made("relation.kind." + kind.name(), Naming.of(project, relation));
  }
}
