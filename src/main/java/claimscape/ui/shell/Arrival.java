package claimscape.ui.shell;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.intake.Outcome;
import claimscape.project.Edit;
import claimscape.project.IdSource;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.text.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Texts that arrived, against what a project holds already: what is added, and what there is to
 * say.
 *
 * @param edits one for each text that is new here
 * @param problems a sentence for each that is not, or was not read cleanly
 */
record Arrival(List<Edit> edits, List<Problem> problems) {

  static Arrival of(List<Outcome> outcomes, Project project, IdSource ids, Instant now) {
    List<Edit> edits = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.NotTaken(String name, Problem problem) -> problems.add(problem);
        case Outcome.Taken taken -> {
          Optional<Source> same = holding(project, taken.text().sha256());
          if (same.isPresent() || !known.add(taken.text().sha256())) {
            String there = same.map(source -> source.card().title()).orElse(title(taken));
            problems.add(Problem.of("arrival.twice", name(taken), there));
          } else {
            problems.addAll(taken.problems());
            if (taken.leftOut() > 0) {
              String lines = Integer.toString(taken.leftOut());
              problems.add(Problem.of("arrival.leftOut", name(taken), lines));
            }
            edits.add(added(taken, ids, now));
          }
        }
      }
    }
    return new Arrival(List.copyOf(edits), List.copyOf(problems));
  }

  private static Optional<Source> holding(Project project, String sha256) {
    return project.shownSources().stream()
        .filter(source -> source.held().filter(h -> h.text().sha256().equals(sha256)).isPresent())
        .findFirst();
  }

  private static Edit added(Outcome.Taken taken, IdSource ids, Instant now) {
    Held held =
        new Held(
            taken.text(),
            taken.fileName(),
            taken.charset(),
            taken.sha256OfBytes(),
            now,
            taken.pages());
    SourceCard card = SourceCard.from(taken.metadata().titled(title(taken)));
    return AddSource.of(ids.source(), held, card, taken.parts());
  }

  private static String name(Outcome.Taken taken) {
    return taken.fileName().isEmpty() ? title(taken) : taken.fileName();
  }

  private static String title(Outcome.Taken taken) {
    return taken.metadata().title().isEmpty() ? taken.fileName() : taken.metadata().title();
  }
}
