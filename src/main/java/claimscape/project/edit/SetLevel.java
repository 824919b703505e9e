package claimscape.project.edit;

import claimscape.argument.Level;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;

/** Offers more or less of the vocabulary; nothing is lost by it. */
public record SetLevel(Level level) implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    return new Draft(project)
        .header(header -> header.withLevel(level))
        .made("project.level." + level.name());
  }
}
