package claimscape.analysis;

import claimscape.argument.AttributionStep;
import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Source;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.graph.ArgumentGraph;
import claimscape.project.Project;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * The map as indented lines: what bears on nothing else comes first, and under each line stands
 * what bears on it, or on the relation that it tells. Each statement is told once; where it comes
 * up again, as on a cycle, the line only names it.
 *
 * @param lines from top to bottom
 */
public record Outline(List<Line> lines) {
  public Outline {
    lines = List.copyOf(lines);
  }

  /** How a line hangs on the one that it is indented under. */
  public sealed interface Lead {

    /** It hangs on nothing. */
    record Root() implements Lead {}

    /** Its statement bears on the statement above. */
    record OnStatement(RelationKind kind) implements Lead {}

    /** Its statement bears on the relation that the line above tells. */
    record OnRelation(RelationKind kind) implements Lead {}

    /** Its statement is one of the linked premises that the line above announces. */
    record Linked() implements Lead {}
  }

  /**
   * One line.
   *
   * @param depth 0 for a root
   * @param statement absent where the line announces several linked premises
   * @param voices who says so, each once
   * @param told whether the statement was told further above, with what bears on it
   */
  public record Line(
      int depth, Lead lead, Optional<Statement> statement, List<String> voices, boolean told) {
    public Line {
      voices = List.copyOf(voices);
    }
  }

  public static Outline of(Project project) {
    return new Outline(new Walk(project).lines());
  }

  /** The voices that make a statement, each once, in the order of its passages. */
  public static List<String> voices(Project project, Statement statement) {
    SequencedSet<String> names = new LinkedHashSet<>();
    for (Passage passage : project.passagesOf(statement.id())) {
      if (passage.chain().isEmpty()) {
        project.source(passage.source()).map(Source::card).ifPresent(c -> names.add(c.speaker()));
      } else {
        name(project, passage.chain().getLast().voice()).ifPresent(names::add);
      }
    }
    List<AttributionStep> chain = statement.chain();
    if (names.isEmpty() && !chain.isEmpty()) {
      name(project, chain.getLast().voice()).ifPresent(names::add);
    }
    names.remove("");
    return List.copyOf(names);
  }

  private static Optional<String> name(Project project, VoiceId id) {
    return project.voice(id).map(Voice::name);
  }

  /** A walk through the graph with a stack of its own: depth costs no call depth. */
  private static final class Walk {
    /** Something yet to tell. */
    private sealed interface Open {
      record Tell(int depth, Lead lead, StatementId statement, Optional<Relation> by)
          implements Open {}

      record Announce(int depth, Lead lead, Relation relation) implements Open {}
    }

    private final Project project;
    private final ArgumentGraph graph;
    private final List<Line> lines = new ArrayList<>();
    private final Set<NodeId> told = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();

    Walk(Project project) {
      this.project = project;
      this.graph = ArgumentGraph.of(project);
    }

    List<Line> lines() {
      graph.roots().forEach(this::from);
      // What is left bears on itself, over however many others: it is entered at its oldest.
      project.statements().values().stream()
          .sorted(Comparator.comparingInt(Statement::created).thenComparing(Statement::id))
          .forEach(this::from);
      return lines;
    }

    private void from(Statement root) {
      if (told.contains(root.id())) {
        return;
      }
      open.push(new Open.Tell(0, new Lead.Root(), root.id(), Optional.empty()));
      while (!open.isEmpty()) {
        switch (open.pop()) {
          case Open.Tell tell -> tell(tell);
          case Open.Announce announce -> announce(announce);
        }
      }
    }

    private void tell(Open.Tell tell) {
      Optional<Statement> statement = project.statement(tell.statement());
      boolean again = !told.add(tell.statement());
      lines.add(
          new Line(
              tell.depth(),
              tell.lead(),
              statement,
              again ? List.of() : statement.map(one -> voices(project, one)).orElse(List.of()),
              again));
      List<Open> next = new ArrayList<>();
      tell.by().ifPresent(relation -> next.addAll(on(relation, tell.depth() + 1)));
      if (!again) {
        for (Relation relation : graph.into(tell.statement())) {
          next.add(open(relation, new Lead.OnStatement(relation.kind()), tell.depth() + 1));
        }
      }
      next.reversed().forEach(open::push);
    }

    /** Linked premises stand under a line of their own, which also bears what undercuts them. */
    private void announce(Open.Announce announce) {
      lines.add(new Line(announce.depth(), announce.lead(), Optional.empty(), List.of(), false));
      List<Open> next = new ArrayList<>();
      for (StatementId premise : announce.relation().premises()) {
        next.add(new Open.Tell(announce.depth() + 1, new Lead.Linked(), premise, Optional.empty()));
      }
      next.addAll(on(announce.relation(), announce.depth() + 1));
      next.reversed().forEach(open::push);
    }

    private List<Open> on(Relation relation, int depth) {
      if (!told.add(relation.id())) {
        return List.of();
      }
      return graph.into(relation.id()).stream()
          .map(bearing -> open(bearing, new Lead.OnRelation(bearing.kind()), depth))
          .toList();
    }

    private static Open open(Relation relation, Lead lead, int depth) {
      return relation.linked()
          ? new Open.Announce(depth, lead, relation)
          : new Open.Tell(depth, lead, relation.premises().getFirst(), Optional.of(relation));
    }
  }
}
