package claimscape.project.edit;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Moves an end of a relation to another node. */
public sealed interface ReEnd extends Edit {

  /** Lets a relation end at another node. */
  record Target(RelationId relation, NodeId target) implements ReEnd {
    @Override
    public Outcome applyTo(Project project) {
      return new Draft(project)
          .relation(relation, old -> Drawer.reEnded(project, old, old.premises(), target))
          .made("relation.target", Naming.of(project, relation), Naming.of(project, target));
    }
  }

  /** Lets a relation start at another statement. */
  record Premise(RelationId relation, StatementId from, StatementId to) implements ReEnd {
    @Override
    public Outcome applyTo(Project project) {
      Optional<Relation> found = project.relation(relation);
      if (found.isEmpty() || !found.get().premises().contains(from)) {
        return new Outcome.Refused(Problem.of("edit.gone"));
      }
      return new Draft(project)
          .statement(to, old -> old.withLoose(false))
          .relation(
              relation,
              old -> {
                LinkedHashSet<StatementId> premises = new LinkedHashSet<>();
                old.premises().forEach(id -> premises.add(id.equals(from) ? to : id));
                return Drawer.reEnded(project, old, List.copyOf(premises), old.target());
              })
          .made("relation.premise", Naming.of(project, relation), Naming.of(project, to));
    }
  }
}
