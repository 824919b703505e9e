package claimscape.session;

import claimscape.project.Diff;
import claimscape.project.EditName;
import claimscape.project.Project;

/** One change of the project as it happened: values, so that undo only goes back to one. */
public record Step(Project before, Project after, Diff diff, EditName name) {

  /** The same step taken back. */
  public Step reversed() {
    return new Step(after, before, diff.reversed(), name);
  }
}
