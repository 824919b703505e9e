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

/**
 * Takes a source in: with its text, or as one that is only cited. A source that was cited until now
 * becomes held when its text arrives; what is known of its links stays.
 */
public record AddSource(SourceId source, Optional<Held> held, SourceCard card) implements Edit {

  /** A text that was taken in. */
  public static AddSource of(SourceId source, Held held, SourceCard card) {
    return new AddSource(source, Optional.of(held), card);
  }

  @Override
  public Outcome applyTo(Project project) {
    Draft draft = new Draft(project);
    boolean awaited = project.source(source).map(known -> known.held().isEmpty()).orElse(false);
    if (awaited && held.isPresent()) {
      return draft
          .source(source, known -> known.withHeld(held.get()).withCard(card))
          .made("source.add", card.title());
    }
    int created = draft.created();
    return draft
        .add(
            held.map(text -> Source.of(source, created, text, card))
                .orElseGet(() -> Source.cited(source, created, card)))
        .made("source.add", card.title());
  }
}
