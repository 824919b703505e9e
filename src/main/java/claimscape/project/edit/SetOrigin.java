package claimscape.project.edit;

import claimscape.argument.AttributionStep;
import claimscape.argument.Origin;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.List;

/** Says where a statement without passages comes from, and who says so. */
public record SetOrigin(StatementId statement, Origin origin, List<AttributionStep> chain)
    implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    return new Draft(project)
        .statement(statement, old -> old.withOrigin(origin).withChain(chain))
        .made("statement.origin", Naming.of(project, statement));
  }
}
