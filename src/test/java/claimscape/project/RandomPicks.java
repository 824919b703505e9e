package claimscape.project;

import claimscape.argument.Answer;
import claimscape.argument.AttributionStep;
import claimscape.argument.EntryId;
import claimscape.argument.Held;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.argument.SourceLinkKind;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Picks what an edit may be about out of a project, at random. */
final class RandomPicks {
  private final Random random;
  private final RandomWords words;

  RandomPicks(Random random, RandomWords words) {
    this.random = random;
    this.words = words;
  }

  List<AttributionStep> chain(Project project) {
    List<AttributionStep> chain = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0 && !project.voices().isEmpty(); i--) {
      chain.add(
          new AttributionStep(
              words.one(List.copyOf(project.voices().keySet())),
              words.one(Stance.values()),
              words.maybe("categorically denied"),
              words.perhaps(cue(project)),
              words.date()));
    }
    return chain;
  }

  Anchor cue(Project project) {
    List<SourceText> texts =
        project.sources().values().stream()
            .flatMap(s -> s.held().stream())
            .map(Held::text)
            .toList();
    SourceText text = words.one(texts);
    return Anchor.of(text, words.spans(text).getFirst());
  }

  Origin origin(Project project) {
    return switch (random.nextInt(3)) {
      case 0 -> new Origin.Anchored();
      case 1 -> new Origin.Implicit(source(project));
      default -> new Origin.Own();
    };
  }

  List<SourceLink> links(Project project) {
    return random.nextBoolean()
        ? List.of()
        : List.of(new SourceLink(words.one(SourceLinkKind.values()), source(project)));
  }

  List<EntryId> deletable(Project project) {
    List<EntryId> found = new ArrayList<>(project.statements().keySet());
    found.addAll(project.passages().keySet());
    found.addAll(project.relations().keySet());
    found.addAll(project.voices().keySet());
    project.views().forEach(view -> found.add(view.id()));
    return found;
  }

  /** Spans of some text: they may lie outside of the source that they are used with. */
  List<Span> spans(Project project) {
    return words.spans(
        words.one(
            project.sources().values().stream()
                .map(Source::held)
                .flatMap(Optional::stream)
                .map(Held::text)
                .toList()));
  }

  static Optional<SourceText> text(Project project, SourceId source) {
    return project.source(source).flatMap(Source::held).map(Held::text);
  }

  SourceId source(Project project) {
    return words.one(List.copyOf(project.sources().keySet()));
  }

  StatementId statement(Project project) {
    return words.one(List.copyOf(project.statements().keySet()));
  }

  NodeId node(Project project) {
    List<RelationId> relations = List.copyOf(project.relations().keySet());
    return relations.isEmpty() || random.nextInt(3) > 0 ? statement(project) : words.one(relations);
  }

  Optional<VoiceId> voiceId(Project project) {
    return project.voices().isEmpty()
        ? Optional.empty()
        : words.perhaps(words.one(List.copyOf(project.voices().keySet())));
  }

  Role role() {
    return words.one(Role.values());
  }

  RelationKind kind() {
    return words.one(RelationKind.values());
  }

  Optional<Answer> answer() {
    return words.perhaps(words.one(Answer.values()));
  }
}
