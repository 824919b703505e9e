package claimscape.ui.inspector;

import claimscape.argument.AttributionStep;
import claimscape.argument.Held;
import claimscape.argument.Numbering;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.Stance;
import claimscape.argument.Voice;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Says who says what, for the rows of the inspector. */
final class Speakers {
  private final Project project;

  Speakers(Project project) {
    this.project = project;
  }

  PassageRow row(Passage passage) {
    Optional<Source> source = project.source(passage.source());
    return new PassageRow(
        passage.id(),
        passage.quote(),
        names(passage),
        passage.stance(),
        passage.chain().isEmpty() ? "" : passage.chain().getLast().cue(),
        source.map(found -> found.card().spokenName()).orElse(""),
        page(source, passage),
        paragraph(source, passage),
        passage.state(),
        passage.wordings(),
        passage.credibility(),
        passage.note());
  }

  private static Optional<String> page(Optional<Source> source, Passage passage) {
    return source.flatMap(Source::held).flatMap(held -> held.pageAt(passage.reach().start()));
  }

  private static OptionalInt paragraph(Optional<Source> source, Passage passage) {
    Optional<Held> held = source.flatMap(Source::held);
    return held.isEmpty()
        ? OptionalInt.empty()
        : Numbering.of(held.get().text(), source.get().parts()).numberAt(passage.reach().start());
  }

  /** The speakers of a passage from the innermost out: "officials, in Voice of America". */
  private String names(Passage passage) {
    List<String> names = passage.chain().stream().map(this::name).toList();
    return names.isEmpty() ? speaker(passage) : String.join(" ▸ ", names);
  }

  private String speaker(Passage passage) {
    return project.source(passage.source()).map(found -> found.card().speaker()).orElse("");
  }

  private String name(AttributionStep step) {
    return project.voice(step.voice()).map(Voice::name).orElse("");
  }

  /** How the voices of these passages stand to what is said, one row a stance. */
  List<VoiceRow> voices(List<Passage> passages) {
    Map<Stance, List<String>> byStance = new TreeMap<>();
    for (Passage passage : passages) {
      String name = passage.chain().isEmpty() ? speaker(passage) : name(passage.chain().getLast());
      List<String> names = byStance.computeIfAbsent(passage.stance(), s -> new ArrayList<>());
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return byStance.entrySet().stream()
        .map(entry -> new VoiceRow(entry.getKey(), entry.getValue()))
        .toList();
  }
}
