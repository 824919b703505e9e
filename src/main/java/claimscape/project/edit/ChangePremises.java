package claimscape.project.edit;

import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.List;

/** Links one more premise into a relation, or takes one out; the last one stays. */
public sealed interface ChangePremises extends Edit {

  /** Links a premise into a relation. */
  record Join(RelationId relation, StatementId premise) implements ChangePremises {
    @Override
    public Outcome applyTo(Project project) {
      return new Draft(project)
          .statement(premise, old -> old.withLoose(false))
          .relation(
              relation,
              old -> {
                List<StatementId> premises = new ArrayList<>(old.premises());
                if (!premises.contains(premise)) {
                  premises.add(premise);
                }
                return Drawer.reEnded(project, old, premises, old.target());
              })
          .made("premise.join", Naming.of(project, premise), Naming.of(project, relation));
    }
  }

  /** Takes a premise out of a linked group. */
  record Leave(RelationId relation, StatementId premise) implements ChangePremises {
    @Override
    public Outcome applyTo(Project project) {
      return new Draft(project)
          .relation(
              relation,
              old -> {
                List<StatementId> left =
                    old.premises().stream().filter(id -> !id.equals(premise)).toList();
                return left.isEmpty() ? old : Drawer.reEnded(project, old, left, old.target());
              })
          .made("premise.leave", Naming.of(project, premise), Naming.of(project, relation));
    }
  }
}
