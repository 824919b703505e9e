package claimscape.project.edit;

import claimscape.argument.Answer;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.List;
import java.util.Optional;

/**
 * Draws a relation from one premise, or from several that are linked, to a statement or to another
 * relation. Who draws it follows from the sources: an author within one, the analyst between two.
 */
public record Link(
    RelationId relation,
    RelationKind kind,
    List<StatementId> premises,
    NodeId target,
    Optional<Answer> answer)
    implements Edit {
  public Link {
    premises = List.copyOf(premises);
  }

  public static Link of(
      RelationId relation, RelationKind kind, StatementId premise, NodeId target) {
    return new Link(relation, kind, List.of(premise), target, Optional.empty());
  }

  @Override
  public Outcome applyTo(Project project) {
    Draft draft = new Draft(project);
    for (StatementId premise : premises) {
      draft.statement(premise, old -> old.withLoose(false));
    }
    draft.add(
        Relation.of(
                relation,
                draft.created(),
                kind,
                premises,
                target,
                Drawer.of(project, premises, target))
            .withKind(kind, answer));
    return draft.made("link." + kind.name(), Naming.of(draft.now(), relation));
  }
}
