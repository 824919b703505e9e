package claimscape.project.edit;

import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;

/** Gives the project another title. */
public record Retitle(String title) implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    return new Draft(project)
        .header(header -> header.withTitle(title.strip()))
        .made("project.retitle", title.strip());
  }
}
