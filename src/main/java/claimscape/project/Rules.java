package claimscape.project;

import claimscape.argument.AnchorState;
import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.Source;
import claimscape.argument.Statement;
import claimscape.text.Anchor;
import claimscape.text.Problem;
import java.util.Optional;

/**
 * What must hold of every entry of a project. Whether a quote still equals its text is not among
 * the rules: that is a finding, no reason to refuse a project.
 */
final class Rules {
  private Rules() {}

  /** The first rule that this entry breaks in this project. */
  static Optional<Problem> broken(Project project, Entry entry) {
    for (EntryId to : entry.references()) {
      if (project.entry(to).isEmpty()) {
        return Optional.of(Problem.of("project.reference.missing", entry.id().value(), to.value()));
      }
    }
    return switch (entry) {
      case Statement statement -> label(project, statement);
      case Relation relation -> ends(relation);
      case Passage passage -> place(project, passage);
      case Source source -> marks(source);
      default -> Optional.empty();
    };
  }

  private static Optional<Problem> label(Project project, Statement statement) {
    boolean own =
        project
            .labelled(statement.label())
            .map(bearer -> bearer.id().equals(statement.id()))
            .orElse(false);
    return own
        ? Optional.empty()
        : Optional.of(Problem.of("project.label.taken", statement.label().toString()));
  }

  private static Optional<Problem> ends(Relation relation) {
    return relation.target().equals(relation.id())
        ? Optional.of(Problem.of("project.relation.itself", relation.id().value()))
        : Optional.empty();
  }

  private static Optional<Problem> place(Project project, Passage passage) {
    Optional<Held> held = project.source(passage.source()).flatMap(Source::held);
    boolean lost = passage.state() == AnchorState.LOST;
    if (held.isEmpty()) {
      return lost
          ? Optional.empty()
          : Optional.of(Problem.of("project.passage.unheld", passage.id().value()));
    }
    int length = held.get().text().length();
    for (Anchor stretch : passage.stretches()) {
      if (!lost && stretch.span().end() > length) {
        return Optional.of(Problem.of("project.passage.outside", passage.id().value()));
      }
    }
    return Optional.empty();
  }

  /** Whether a place lies between two characters of a text. */
  private static boolean isWithin(Source source, int place) {
    return source.held().map(Held::text).stream()
        .anyMatch(
            text ->
                place > 0
                    && place < text.length()
                    && text.toUtf16(text.toCodePoint(place)) == place);
  }

  private static Optional<Problem> marks(Source source) {
    int length = source.held().map(held -> held.text().length()).orElse(0);
    boolean outside =
        source.read().stream().anyMatch(span -> span.end() > length)
            || source.joins().stream().anyMatch(join -> !isWithin(source, join));
    return outside
        ? Optional.of(Problem.of("project.source.outside", source.id().value()))
        : Optional.empty();
  }
}
