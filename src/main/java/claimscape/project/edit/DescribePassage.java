package claimscape.project.edit;

import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.Optional;

/** Sets what is optional about a passage: its credibility (1 to 6) and a note. */
public record DescribePassage(PassageId passage, Optional<Integer> credibility, String note)
    implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    Optional<Passage> found = project.passage(passage);
    return new Draft(project)
        .passage(passage, old -> old.described(credibility, note))
        .made("passage.describe", found.map(p -> Naming.of(project, p.statement())).orElse(""));
  }
}
