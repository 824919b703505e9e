package claimscape.drawing.map;

import claimscape.argument.Statement;
import claimscape.drawing.Ink;
import claimscape.project.Project;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which voice has which colour on a map: those that say most have one each, all others none. The
 * name always stands beside it.
 */
final class VoiceInks {
  private final Project project;
  private final Map<String, Ink> inks = new HashMap<>();

  private VoiceInks(Project project) {
    this.project = project;
  }

  /** No voice has a colour. */
  static VoiceInks none(Project project) {
    return new VoiceInks(project);
  }

  /** Colours for the voices of these statements; of equally many the first by name goes before. */
  static VoiceInks of(Project project, List<Statement> statements) {
    Map<String, Integer> said = new TreeMap<>();
    for (Statement statement : statements) {
      Byline.voice(project, statement).ifPresent(voice -> said.merge(voice, 1, Integer::sum));
    }
    VoiceInks made = new VoiceInks(project);
    List<Ink> free = Ink.ofVoices();
    List<String> most =
        said.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .limit(free.size())
            .toList();
    for (int i = 0; i < most.size(); i++) {
      made.inks.put(most.get(i), free.get(i));
    }
    return made;
  }

  /** The colour of the voice that a statement's card names first. */
  Optional<Ink> of(Statement statement) {
    return Byline.voice(project, statement).map(inks::get);
  }
}
