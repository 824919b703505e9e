package claimscape.project.edit;

import claimscape.argument.AnchorState;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.List;
import java.util.Optional;

/**
 * Takes a source out of the project. Its passages become lost and keep their quotes; a source that
 * nothing refers to disappears altogether.
 */
public record RemoveSource(SourceId source) implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    Draft draft = new Draft(project);
    Optional<Source> found = project.source(source);
    List<Passage> passages = project.passagesIn(source);
    if (found.isPresent() && project.referrers(source).isEmpty()) {
      draft.remove(source);
    } else {
      draft.source(source, Source::asRemoved);
      passages.forEach(passage -> draft.put(passage.withState(AnchorState.LOST)));
    }
    return draft.made("source.remove", found.map(gone -> gone.card().title()).orElse(""));
  }
}
