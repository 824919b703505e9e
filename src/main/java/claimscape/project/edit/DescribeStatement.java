package claimscape.project.edit;

import claimscape.argument.StatementId;
import claimscape.argument.StatementKind;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Edtf;
import java.util.Optional;
import java.util.SortedSet;

/** Sets what is optional about a statement: date, hedge, kind, tags, note. */
public record DescribeStatement(
    StatementId statement,
    Optional<Edtf> asOf,
    String hedge,
    Optional<StatementKind> kind,
    SortedSet<String> tags,
    String note)
    implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    return new Draft(project)
        .statement(statement, old -> old.described(asOf, hedge, kind, tags, note))
        .made("statement.describe", Naming.of(project, statement));
  }
}
