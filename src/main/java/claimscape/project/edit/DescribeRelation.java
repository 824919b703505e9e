package claimscape.project.edit;

import claimscape.argument.DrawnBy;
import claimscape.argument.RelationId;
import claimscape.argument.Strength;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.Optional;

/** Sets what is optional about a relation: who draws it, scheme, strength, warrant, note. */
public record DescribeRelation(
    RelationId relation,
    DrawnBy drawnBy,
    String scheme,
    Optional<Strength> strength,
    String warrant,
    String note)
    implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    return new Draft(project)
        .relation(relation, old -> old.described(drawnBy, scheme, strength, warrant, note))
        .made("relation.describe", Naming.of(project, relation));
  }
}
