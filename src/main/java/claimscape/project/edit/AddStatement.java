package claimscape.project.edit;

import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;

/** Adds a statement that has no passage: implicit in a source, or the analyst's own. */
public record AddStatement(StatementId statement, Role role, String text, Origin origin)
    implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    Draft draft = new Draft(project);
    Statement made = Statement.of(statement, draft.created(), draft.nextLabel(role), text, origin);
    return draft.add(made).made("statement.add", made.label().toString());
  }
}
