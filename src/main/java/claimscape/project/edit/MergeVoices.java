package claimscape.project.edit;

import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.EntryId;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one voice of two that are the same. What the other says the one kept says, and the other's
 * names become other names of it. Two of which one belongs to the other or speaks for it are two.
 */
public record MergeVoices(VoiceId kept, VoiceId other) implements Edit {

  @Override
  public Outcome applyTo(Project project) {
    Optional<Voice> one = project.voice(kept);
    Optional<Voice> two = project.voice(other);
    if (one.isEmpty() || two.isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.gone"));
    }
    if (kept.equals(other)) {
      return new Outcome.Refused(Problem.of("edit.mergeVoices.itself"));
    }
    if (one.get().references().contains(other) || two.get().references().contains(kept)) {
      return new Outcome.Refused(
          Problem.of("edit.mergeVoices.bound", one.get().name(), two.get().name()));
    }
    Draft draft = new Draft(project);
    draft.put(merged(one.get(), two.get()));
    for (EntryId id : List.copyOf(draft.now().referrers(other))) {
      switch (id) {
        case PassageId passage -> draft.passage(passage, this::spoken);
        case StatementId statement ->
            draft.statement(statement, old -> old.withChain(spoken(old.chain())));
        case RelationId relation -> draft.relation(relation, this::drawn);
        case VoiceId voice -> project.voice(voice).map(this::bound).ifPresent(draft::put);
        default -> {}
      }
    }
    draft.remove(other);
    return draft.made("voice.merge", two.get().name(), one.get().name());
  }

  private static Voice merged(Voice one, Voice two) {
    String notes =
        Stream.of(one.note(), two.note())
            .filter(note -> !note.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n"));
    List<String> names = new ArrayList<>(one.otherNames());
    names.addAll(two.names());
    boolean named = one.kind() != VoiceKind.UNNAMED;
    boolean held = !one.office().isEmpty() || one.inOffice().isPresent();
    return new Voice(
            one.id(),
            one.name(),
            named ? one.kind() : two.kind(),
            one.otherNames(),
            held ? one.office() : two.office(),
            held ? one.inOffice() : two.inOffice(),
            one.partOf().or(two::partOf),
            one.speaksFor().or(two::speaksFor),
            notes)
        .called(one.name().isEmpty() ? two.name() : one.name(), names);
  }

  private Passage spoken(Passage passage) {
    return passage.withChain(spoken(passage.chain()));
  }

  private List<AttributionStep> spoken(List<AttributionStep> chain) {
    return chain.stream()
        .map(
            step ->
                new AttributionStep(
                    now(step.voice()), step.stance(), step.cue(), step.cueAt(), step.uttered()))
        .toList();
  }

  private Relation drawn(Relation relation) {
    return relation.drawnBy() instanceof DrawnBy.Author(Optional<VoiceId> voice)
        ? relation.described(
            new DrawnBy.Author(voice.map(this::now)),
            relation.scheme(),
            relation.strength(),
            relation.warrant(),
            relation.note())
        : relation;
  }

  private Voice bound(Voice voice) {
    return new Voice(
        voice.id(),
        voice.name(),
        voice.kind(),
        voice.otherNames(),
        voice.office(),
        voice.inOffice(),
        voice.partOf().map(this::now),
        voice.speaksFor().map(this::now),
        voice.note());
  }

  private VoiceId now(VoiceId voice) {
    return voice.equals(other) ? kept : voice;
  }
}
