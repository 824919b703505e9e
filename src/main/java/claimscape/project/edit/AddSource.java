package claimscape.project.edit;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.util.Optional;

/** Takes a source in: with its text, or as one that is only cited. */
public record AddSource(SourceId source, Optional<Held> held, SourceCard card) implements Edit {

  /** A text that was taken in. */
  public static AddSource of(SourceId source, Held held, SourceCard card) {
    return new AddSource(source, Optional.of(held), card);
  }

  @Override
  public Outcome applyTo(Project project) {
    Draft draft = new Draft(project);
    int created = draft.created();
    return draft
        .put(
            held.map(text -> Source.of(source, created, text, card))
                .orElseGet(() -> Source.cited(source, created, card)))
        .made("source.add", card.title());
  }
}
