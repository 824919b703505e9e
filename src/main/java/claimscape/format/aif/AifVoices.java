package claimscape.format.aif;

import claimscape.argument.Stance;
import claimscape.text.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who says what in an AIF graph: a statement is anchored (YA) in the locution (L) of a speaker, who
 * may be reported by another.
 */
final class AifVoices {
  private static final int DAY = "yyyy-MM-dd".length();

  private final AifGraph graph;
  private final Map<String, AifLocution> locutions = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  AifVoices(AifFile file, AifGraph graph) {
    this.graph = graph;
    for (AifLocution locution : file.locutions()) {
      locutions.putIfAbsent(locution.node(), locution);
    }
    for (AifParticipant participant : file.participants()) {
      names.putIfAbsent(participant.id(), participant.name());
    }
  }

  /** One step of an attribution. */
  record Said(String speaker, Stance stance, Optional<Edtf> uttered) {}

  /** A locution, and the anchor by which it leads to what it says. */
  private record Anchored(AifNode locution, Optional<AifNode> anchor) {}

  /** Who makes a statement, from the outside in; empty if nobody is named. */
  List<Said> of(AifNode statement) {
    List<Said> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Anchored> at = innermost(statement);
    while (at.isPresent() && seen.add(at.get().locution().id())) {
      AifNode locution = at.get().locution();
      Stance stance = at.get().anchor().map(AifSchemes::stance).orElse(Stance.ASSERTS);
      String speaker = speaker(locution);
      if (!speaker.isEmpty()) {
        chain.addFirst(new Said(speaker, stance, uttered(locution)));
      }
      at = anchored(locution);
    }
    return chain;
  }

  private Optional<Anchored> innermost(AifNode statement) {
    return statement.isLocution()
        ? Optional.of(new Anchored(statement, Optional.empty()))
        : anchored(statement);
  }

  /** The first locution that an anchor ties to a node. */
  private Optional<Anchored> anchored(AifNode node) {
    for (AifNode anchor : graph.into(node.id())) {
      if (anchor.isAnchor()) {
        for (AifNode locution : graph.into(anchor.id())) {
          if (locution.isLocution()) {
            return Optional.of(new Anchored(locution, Optional.of(anchor)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Who makes an argument: whose locution, or whose turn in the dialogue, anchors it. */
  Optional<String> arguer(AifNode move) {
    for (AifNode anchor : graph.into(move.id())) {
      if (anchor.isAnchor()) {
        for (AifNode from : graph.into(anchor.id())) {
          Optional<String> speaker = spokenAt(from).filter(name -> !name.isEmpty());
          if (speaker.isPresent()) {
            return speaker;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> spokenAt(AifNode node) {
    if (node.isTransition()) {
      return graph.outOf(node.id()).stream()
          .filter(AifNode::isLocution)
          .map(this::speaker)
          .findFirst();
    }
    return node.isLocution() ? Optional.of(speaker(node)) : Optional.empty();
  }

  /** The participant of a locution, else the name that leads its words, else "". */
  private String speaker(AifNode locution) {
    return Optional.ofNullable(locutions.get(locution.id()))
        .flatMap(row -> Optional.ofNullable(names.get(row.person())))
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> Locution.of(locution.text()).speaker());
  }

  private Optional<Edtf> uttered(AifNode locution) {
    return Optional.ofNullable(locutions.get(locution.id()))
        .map(AifLocution::start)
        .filter(start -> start.length() >= DAY)
        .flatMap(start -> Edtf.parse(start.substring(0, DAY)));
  }
}
