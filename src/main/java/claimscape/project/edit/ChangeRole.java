package claimscape.project.edit;

import claimscape.argument.Label;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.Optional;

/**
 * Gives a statement another role. The number stays where it was never given (R7 becomes C7); the
 * relations stay as they are.
 */
public record ChangeRole(StatementId statement, Role role) implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    Draft draft = new Draft(project);
    Optional<Label> before = project.statement(statement).map(Statement::label);
    if (before.isPresent() && before.get().role() != role) {
      Label after = draft.labelFor(new Label(role, before.get().number()));
      draft.statement(statement, old -> old.withLabel(after));
      return draft.made("statement.role", before.get().toString(), after.toString());
    }
    return draft.statement(statement, old -> old).made("statement.role", "", "");
  }
}
