package claimscape.ui.shell;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.intake.Outcome;
import claimscape.project.Edit;
import claimscape.project.IdSource;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.session.Jobs;
import claimscape.text.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Texts that arrived, against what a project holds already: what is added, and what there is to
 * say.
 *
 * @param edits one for each text that is new here
 * @param newer those that look like newer versions of texts that are here
 * @param problems a sentence for each that is not added, or was not read cleanly
 */
record Arrival(List<Edit> edits, List<Newer> newer, List<Problem> problems) {

  /**
   * What to do with texts.
   *
   * @param alike of which source a text looks like a newer version, by the hash of the text
   */
  static Arrival of(
      List<Outcome> outcomes,
      Project project,
      SortedMap<String, SourceId> alike,
      IdSource ids,
      Instant now) {
    List<Newer> newer = new ArrayList<>();
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
            Optional<SourceId> before =
                Optional.ofNullable(alike.get(taken.text().sha256()))
                    .filter(source -> project.source(source).isPresent());
            AddSource add = added(taken, project, ids, now);
            before.ifPresentOrElse(
                source -> newer.add(new Newer(source, add)), () -> edits.add(add));
          }
        }
      }
    }
    return new Arrival(List.copyOf(edits), List.copyOf(newer), List.copyOf(problems));
  }

  private static Optional<Source> holding(Project project, String sha256) {
    return project.shownSources().stream()
        .filter(source -> source.held().filter(h -> h.text().sha256().equals(sha256)).isPresent())
        .findFirst();
  }

  private static AddSource added(Outcome.Taken taken, Project project, IdSource ids, Instant now) {
    SourceCard card = SourceCard.from(taken.metadata().titled(title(taken)));
    Optional<Source> cited = Awaited.by(project, card);
    return AddSource.of(
        cited.map(Source::id).orElseGet(ids::source),
        held(taken, now),
        cited.map(source -> card.filledFrom(source.card())).orElse(card),
        taken.parts());
  }

  /** A text as a source holds it. */
  static Held held(Outcome.Taken taken, Instant now) {
    return new Held(
        taken.text(), taken.fileName(), taken.charset(), taken.sha256OfBytes(), now, taken.pages());
  }

  /** Of which source each text looks like a newer version, by the hash of the text. */
  static SortedMap<String, SourceId> likenesses(
      List<Outcome> outcomes, Project project, Jobs.Progress progress) {
    SortedMap<String, SourceId> found = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Taken taken) {
        Newer.source(project, taken.fileName(), taken.text(), progress)
            .ifPresent(source -> found.put(taken.text().sha256(), source));
      }
    }
    return found;
  }

  private static String name(Outcome.Taken taken) {
    return taken.fileName().isEmpty() ? title(taken) : taken.fileName();
  }

  private static String title(Outcome.Taken taken) {
    return taken.metadata().title().isEmpty() ? taken.fileName() : taken.metadata().title();
  }
}
