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
    Draft draft = new Draft(project);
    if (found.isPresent() && found.get().target() instanceof StatementId target) {
      draft.statement(target, old -> old.withLoose(false));
      draft.put(found.get().withEnds(List.of(target), found.get().premises().getFirst()));
    }
    return draft
        .relation(relation, turned -> turned)
        .made("relation.reverse", Naming.of(project, relation));
  }
}
