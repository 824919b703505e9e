package claimscape.drawing.map;

import claimscape.argument.Fold;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a project is on the map: all but hidden roles, what is out of focus, and the branches
 * that hang on folded statements alone.
 *
 * @param statements as created
 * @param relations as created; each with the premises that are on the map, at least one
 * @param folded how many statements each folded one stands for
 */
record Shown(
    List<Statement> statements,
    List<Relation> relations,
    NavigableMap<StatementId, Integer> folded) {

  static Shown of(Project project, MapOptions options) {
    return new Choosing(project, options).shown();
  }

  /** Whether nothing of a project is left out. */
  boolean isWhole(Project project) {
    return statements.size() == project.statements().size();
  }

  /** Works out what is left. */
  private static final class Choosing {
    private final Project project;
    private final Map<NodeId, List<Relation>> into = new HashMap<>();
    private final Map<StatementId, List<Relation>> outOf = new HashMap<>();
    private final Set<NodeId> gone = new HashSet<>();
    private final NavigableMap<StatementId, Integer> folded = new TreeMap<>();

    Choosing(Project project, MapOptions options) {
      this.project = project;
      for (Relation relation : project.relations().values()) {
        into.computeIfAbsent(relation.target(), id -> new ArrayList<>()).add(relation);
        for (StatementId premise : relation.premises()) {
          outOf.computeIfAbsent(premise, id -> new ArrayList<>()).add(relation);
        }
      }
      for (Statement statement : project.statements().values()) {
        boolean out =
            options.hidden().contains(statement.role())
                || options.only().map(ids -> !ids.contains(statement.id())).orElse(false);
        if (out) {
          gone.add(statement.id());
        }
      }
    }

    Shown shown() {
      for (Fold fold : project.folds()) {
        if (!gone.contains(fold.statement())) {
          foldAway(fold.statement());
        }
      }
      List<Statement> statements =
          project.statements().values().stream()
              .filter(statement -> !gone.contains(statement.id()))
              .sorted(Comparator.comparingInt(Statement::created).thenComparing(Statement::id))
              .toList();
      folded.keySet().removeAll(gone);
      return new Shown(statements, relations(), folded);
    }

    /** Hides what bears on this statement and on nothing else that stays. */
    private void foldAway(StatementId root) {
      Set<NodeId> branch = below(root);
      Deque<NodeId> kept = new ArrayDeque<>();
      for (NodeId node : branch) {
        if (node instanceof StatementId id && bearsElsewhere(id, branch)) {
          kept.add(node);
        }
      }
      kept.forEach(branch::remove);
      while (!kept.isEmpty()) {
        for (Relation relation : into.getOrDefault(kept.pop(), List.of())) {
          if (branch.remove(relation.id())) {
            kept.add(relation.id());
            relation.premises().stream().filter(branch::remove).forEach(kept::add);
          }
        }
      }
      int count = 0;
      for (NodeId node : branch) {
        if (gone.add(node) && node instanceof StatementId) {
          count++;
        }
      }
      if (count > 0) {
        folded.put(root, count);
      }
    }

    private Set<NodeId> below(StatementId root) {
      Set<NodeId> seen = new HashSet<>();
      Deque<NodeId> open = new ArrayDeque<>(List.of(root));
      while (!open.isEmpty()) {
        for (Relation relation : into.getOrDefault(open.pop(), List.of())) {
          if (seen.add(relation.id())) {
            open.add(relation.id());
            for (StatementId premise : relation.premises()) {
              if (!premise.equals(root) && !gone.contains(premise) && seen.add(premise)) {
                open.add(premise);
              }
            }
          }
        }
      }
      return seen;
    }

    private boolean bearsElsewhere(StatementId id, Set<NodeId> branch) {
      return outOf.getOrDefault(id, List.of()).stream()
          .anyMatch(relation -> !branch.contains(relation.id()) && !gone.contains(relation.id()));
    }

    /** A relation is drawn where a premise and its target are; relations may end at relations. */
    private List<Relation> relations() {
      Map<RelationId, Relation> left = new HashMap<>();
      Deque<NodeId> missing = new ArrayDeque<>(gone);
      for (Relation relation : project.relations().values()) {
        List<StatementId> premises =
            relation.premises().stream().filter(id -> !gone.contains(id)).toList();
        if (premises.isEmpty()) {
          missing.add(relation.id());
        } else if (!gone.contains(relation.id())) {
          boolean all = premises.size() == relation.premises().size();
          left.put(relation.id(), all ? relation : relation.withEnds(premises, relation.target()));
        }
      }
      while (!missing.isEmpty()) {
        for (Relation relation : into.getOrDefault(missing.pop(), List.of())) {
          if (left.remove(relation.id()) != null) {
            missing.add(relation.id());
          }
        }
      }
      return left.values().stream()
          .sorted(Comparator.comparingInt(Relation::created).thenComparing(Relation::id))
          .toList();
    }
  }
}
