package claimscape.project.edit;

import claimscape.argument.EntryId;
import claimscape.argument.Origin;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says that a text which is held is that of a source which was only cited. What referred to the
 * cited one refers to the held one, and what was known of it fills the gaps of that one's card.
 */
public record Hold(SourceId cited, SourceId text) implements Edit {

  @Override
  public Outcome applyTo(Project project) {
    Optional<Source> known = project.source(cited);
    Optional<Source> held = project.source(text);
    if (known.isEmpty() || held.isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.gone"));
    }
    if (known.get().held().isPresent()) {
      return new Outcome.Refused(Problem.of("edit.hold.held", known.get().card().title()));
    }
    if (held.get().held().isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.noText"));
    }
    if (!project.passagesIn(cited).isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.inUse"));
    }
    Draft draft = new Draft(project);
    draft.source(text, source -> joined(source, known.get()));
    for (EntryId id : List.copyOf(draft.now().referrers(cited))) {
      switch (id) {
        case SourceId other -> draft.source(other, source -> source.withLinks(links(source)));
        case StatementId statement ->
            draft.statement(statement, old -> old.withOrigin(new Origin.Implicit(text)));
        default -> {}
      }
    }
    draft.remove(cited);
    return draft.made("source.hold", held.get().card().title());
  }

  private Source joined(Source held, Source known) {
    List<SourceLink> links =
        Stream.concat(held.links().stream(), known.links().stream())
            .filter(link -> !link.source().equals(text))
            .distinct()
            .toList();
    return held.withCard(held.card().filledFrom(known.card())).withLinks(links);
  }

  /** The links of a source, led to the text; none leads to the source itself. */
  private List<SourceLink> links(Source source) {
    return source.links().stream()
        .map(link -> link.source().equals(cited) ? new SourceLink(link.kind(), text) : link)
        .filter(link -> !link.source().equals(source.id()))
        .distinct()
        .toList();
  }
}
