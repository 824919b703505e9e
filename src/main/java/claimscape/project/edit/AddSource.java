package claimscape.project.edit;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.LineRange;
import java.util.List;
import java.util.Optional;

/**
 * Takes a source in: with its text, or as one that is only cited. A source that was cited until now
 * becomes held when its text arrives; what is known of its links stays.
 *
 * @param parts which lines are no body, where the document tells
 */
public record AddSource(
    SourceId source, Optional<Held> held, SourceCard card, List<LineRange> parts) implements Edit {

  public AddSource {
    parts = List.copyOf(parts);
  }

  /** A source all of whose lines are body. */
  public AddSource(SourceId source, Optional<Held> held, SourceCard card) {
    this(source, held, card, List.of());
  }

  /** A text that was taken in. */
  public static AddSource of(SourceId source, Held held, SourceCard card) {
    return new AddSource(source, Optional.of(held), card);
  }

  /** A text that was taken in from a document which tells what its lines are. */
  public static AddSource of(SourceId source, Held held, SourceCard card, List<LineRange> parts) {
    return new AddSource(source, Optional.of(held), card, parts);
  }

  @Override
  public Outcome applyTo(Project project) {
    Draft draft = new Draft(project);
    boolean awaited = project.source(source).map(known -> known.held().isEmpty()).orElse(false);
    if (awaited && held.isPresent()) {
      return draft
          .source(source, known -> known.withHeld(held.get()).withCard(card).withParts(parts))
          .made("source.add", card.title());
    }
    int created = draft.created();
    return draft
        .add(
            held.map(text -> Source.of(source, created, text, card).withParts(parts))
                .orElseGet(() -> Source.cited(source, created, card)))
        .made("source.add", card.title());
  }
}
