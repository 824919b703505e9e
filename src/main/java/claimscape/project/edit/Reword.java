package claimscape.project.edit;

import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;

/** Says in other words what a statement affirms; its quotes stay. */
public record Reword(StatementId statement, String text) implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    return new Draft(project)
        .statement(statement, old -> old.withText(text.strip()))
        .made("statement.reword", Naming.of(project, statement));
  }
}
