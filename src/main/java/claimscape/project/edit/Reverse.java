package claimscape.project.edit;

import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.List;
import java.util.Optional;

/** Turns a relation round. Only one with a single premise and a statement as target can turn. */
public record Reverse(RelationId relation) implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    Optional<Relation> found = project.relation(relation);
    if (found.isPresent()
        && (found.get().linked() || !(found.get().target() instanceof StatementId))) {
      return new Outcome.Refused(Problem.of("edit.cannotReverse"));
    }
    return new Draft(project)
        .relation(
            relation,
            old ->
                old.target() instanceof StatementId target
                    ? old.withEnds(List.of(target), old.premises().getFirst())
                    : old)
        .made("relation.reverse", Naming.of(project, relation));
  }
}
