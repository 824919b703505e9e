package claimscape.format.aif;

import claimscape.argument.AttributionStep;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.Stance;
import claimscape.argument.Statement;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.text.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds to the rows of a project who says what: for each passage, and for each statement whose
 * voices are not those of its kept rows, a locution, its anchor, and the speaker.
 */
final class AifAttributions {
  /** A speaker with the id of the participant that he is. */
  private record Speaker(String id, String name, Stance stance, Optional<Edtf> uttered) {}

  private final Project project;
  private final AifFile file;
  private final Set<String> ids = new HashSet<>();
  private final List<AifNode> nodes;
  private final List<AifEdge> edges;
  private final List<AifLocution> locutions;
  private final TreeMap<String, AifParticipant> added = new TreeMap<>();

  AifAttributions(Project project, AifFile file) {
    this.project = project;
    this.file = file;
    this.nodes = new ArrayList<>(file.nodes());
    this.edges = new ArrayList<>(file.edges());
    this.locutions = new ArrayList<>(file.locutions());
    file.nodes().forEach(node -> ids.add(node.id()));
  }

  AifFile attributed() {
    AifGraph graph = AifGraph.of(file);
    AifVoices voices = new AifVoices(file, graph);
    project.statements().values().stream()
        .sorted(Comparator.comparingInt(Statement::created).thenComparing(Statement::id))
        .forEach(
            statement ->
                graph
                    .node(statement.id().value())
                    .ifPresent(node -> attribute(statement, node, voices, graph)));
    Set<String> known = new HashSet<>();
    List<AifParticipant> participants = new ArrayList<>(file.participants());
    participants.forEach(participant -> known.add(participant.id()));
    added.values().stream()
        .filter(participant -> !known.contains(participant.id()))
        .forEach(participants::add);
    return new AifFile(nodes, edges, locutions, participants, file.rest());
  }

  private void attribute(Statement statement, AifNode node, AifVoices voices, AifGraph graph) {
    List<Speaker> chain = speakers(statement.chain());
    List<AifVoices.Said> wanted =
        chain.stream()
            .map(one -> new AifVoices.Said(one.name(), one.stance(), one.uttered()))
            .toList();
    boolean told = node.isLocution() || voices.of(node).equals(wanted);
    if (!told) {
      if (graph.into(node.id()).stream().anyMatch(AifNode::isAnchor)) {
        edges.removeIf(edge -> edge.to().equals(node.id()) && anchors(graph, edge.from()));
      }
      say(node.id(), statement.text(), chain);
    }
    for (Passage passage : project.passagesOf(statement.id())) {
      List<Speaker> said = new ArrayList<>();
      project.source(passage.source()).ifPresent(source -> said.add(speaker(source, passage)));
      said.addAll(speakers(passage.chain()));
      say(node.id(), passage.quote(), said);
    }
  }

  private static boolean anchors(AifGraph graph, String id) {
    return graph.node(id).map(AifNode::isAnchor).orElse(false)
        && graph.into(id).stream().anyMatch(AifNode::isLocution);
  }

  private static Speaker speaker(Source source, Passage passage) {
    Stance stance = passage.chain().isEmpty() ? Stance.ASSERTS : Stance.REPORTS;
    return new Speaker(
        source.id().value(), source.card().speaker(), stance, source.card().published());
  }

  private List<Speaker> speakers(List<AttributionStep> chain) {
    List<Speaker> found = new ArrayList<>();
    for (AttributionStep step : chain) {
      Optional<Voice> voice = project.voice(step.voice());
      if (voice.isPresent()) {
        found.add(
            new Speaker(
                voice.get().id().value(), voice.get().name(), step.stance(), step.uttered()));
      }
    }
    return found;
  }

  /** From the innermost speaker out: each one's locution is anchored in what it leads to. */
  private void say(String statement, String words, List<Speaker> chain) {
    String at = statement;
    for (Speaker speaker : chain.reversed()) {
      String locution = free(statement + ".L");
      String anchor = free(statement + ".YA");
      String text = Locution.written(NewRows.oneLine(speaker.name()), words);
      nodes.add(NewRows.node(locution, "L", text));
      nodes.add(NewRows.schemed(anchor, "YA", AifSchemes.anchoring(speaker.stance())));
      edges.add(NewRows.edge(locution, anchor));
      edges.add(NewRows.edge(anchor, at));
      String start = speaker.uttered().map(AifLocution::moment).orElse("");
      locutions.add(NewRows.locution(locution, speaker.id(), start));
      added.putIfAbsent(
          speaker.id(), NewRows.participant(speaker.id(), NewRows.oneLine(speaker.name())));
      at = locution;
    }
  }

  private String free(String wished) {
    int number = 1;
    while (!ids.add(wished + number)) {
      number++;
    }
    return wished + number;
  }
}
