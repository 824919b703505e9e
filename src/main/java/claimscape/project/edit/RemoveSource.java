package claimscape.project.edit;

import claimscape.argument.AnchorState;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.Versions;
import java.util.List;
import java.util.Optional;

/**
 * Takes a source out of the project. Its passages become lost and keep their quotes; a source that
 * nothing refers to disappears altogether, and the earlier versions of its text go with it.
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
    for (Source version : Versions.before(project, source)) {
      if (draft.now().referrers(version.id()).isEmpty()) {
        draft.remove(version.id());
      }
    }
    return draft.made("source.remove", found.map(gone -> gone.card().title()).orElse(""));
  }
}
