package claimscape.ui.voices;

import claimscape.analysis.Utterance;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.Stance;
import claimscape.argument.Statement;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One voice and everything that it says.
 *
 * @param sayings by stance; what it only passes on, of whatever stance, is reported
 */
record VoiceLine(Voice voice, SortedMap<Stance, List<Saying>> sayings) {

  /**
   * That the voice says one statement.
   *
   * @param passage where, if it is said in a text
   * @param source the name of that text's source, or empty
   */
  record Saying(Statement statement, Optional<PassageId> passage, String source) {}

  /** All voices, those who say most before the others. */
  static List<VoiceLine> all(Project project) {
    SortedMap<VoiceId, SortedMap<Stance, List<Saying>>> said = new TreeMap<>();
    for (Utterance utterance : Utterance.all(project)) {
      Optional<Statement> statement = project.statement(utterance.statement());
      Optional<VoiceId> voice = utterance.speaker().voice();
      if (statement.isPresent() && voice.isPresent()) {
        said.computeIfAbsent(voice.get(), missing -> new TreeMap<>())
            .computeIfAbsent(
                utterance.own() ? utterance.stance() : Stance.REPORTS, missing -> new ArrayList<>())
            .add(
                new Saying(
                    statement.get(),
                    utterance.passage().map(Passage::id),
                    utterance
                        .passage()
                        .flatMap(passage -> project.source(passage.source()))
                        .map(Source::card)
                        .map(card -> card.spokenName())
                        .orElse("")));
      }
    }
    return project.voices().values().stream()
        .map(voice -> new VoiceLine(voice, said.getOrDefault(voice.id(), new TreeMap<>())))
        .sorted(
            Comparator.comparingInt((VoiceLine line) -> -line.count())
                .thenComparing(line -> line.voice().name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(line -> line.voice().id()))
        .toList();
  }

  /** In how many places it speaks. */
  int count() {
    return sayings.values().stream().mapToInt(List::size).sum();
  }

  int count(Stance stance) {
    return sayings.getOrDefault(stance, List.of()).size();
  }
}
