package claimscape.project.edit;

import claimscape.argument.ReadingState;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.LineRange;
import claimscape.text.Problem;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Marks how far a source is read, and what its lines are. */
public sealed interface MarkSource extends Edit {

  /** Marks a stretch as read background, with nothing to map. */
  record Read(SourceId source, Span span) implements MarkSource {
    @Override
    public Outcome applyTo(Project project) {
      if (span.isEmpty()) {
        return new Outcome.Refused(Problem.of("edit.nothingSelected"));
      }
      return new Draft(project)
          .source(source, old -> old.withRead(joined(old, span)))
          .made("source.read");
    }

    private static List<Span> joined(Source source, Span added) {
      List<Span> spans = new ArrayList<>(source.read());
      spans.add(added);
      spans.sort(Comparator.comparingInt(Span::start));
      List<Span> merged = new ArrayList<>();
      for (Span span : spans) {
        if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
          Span last = merged.removeLast();
          merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
        } else {
          merged.add(span);
        }
      }
      return merged;
    }
  }

  /** Sets the reading state. */
  record State(SourceId source, ReadingState state) implements MarkSource {
    @Override
    public Outcome applyTo(Project project) {
      return new Draft(project)
          .source(source, old -> old.withState(state))
          .made("source.state." + state.name());
    }
  }

  /**
   * Lets no sentence begin at some places: each is one with the sentence before.
   *
   * @param starts offsets within the text
   */
  record Join(SourceId source, List<Integer> starts) implements MarkSource {
    public Join {
      starts = List.copyOf(starts);
    }

    @Override
    public Outcome applyTo(Project project) {
      if (starts.isEmpty()) {
        return new Outcome.Refused(Problem.of("edit.nothingSelected"));
      }
      return new Draft(project)
          .source(
              source,
              old -> old.withJoins(Stream.concat(old.joins().stream(), starts.stream()).toList()))
          .made("source.join");
    }
  }

  /** Takes the joins within a sentence back. */
  record Part(SourceId source, Span sentence) implements MarkSource {
    @Override
    public Outcome applyTo(Project project) {
      boolean any =
          project.source(source).stream()
              .flatMap(known -> known.joins().stream())
              .anyMatch(sentence::contains);
      if (!any) {
        return new Outcome.Refused(Problem.of("edit.notJoined"));
      }
      return new Draft(project)
          .source(
              source,
              old ->
                  old.withJoins(
                      old.joins().stream().filter(join -> !sentence.contains(join)).toList()))
          .made("source.part");
    }
  }

  /** Says which lines are title, deck, byline, not part of the text. */
  record Parts(SourceId source, List<LineRange> parts) implements MarkSource {
    @Override
    public Outcome applyTo(Project project) {
      return new Draft(project).source(source, old -> old.withParts(parts)).made("source.parts");
    }
  }
}
