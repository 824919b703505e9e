package claimscape.ui.outline;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.graph.ArgumentGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a map from top to bottom: questions first, then claims, then what else bears on nothing;
 * then what bears on itself in a circle, entered at its oldest; what stands alone comes last. The
 * walk has a stack of its own, and what lies too deep to be indented goes on at the top.
 */
final class OutlineWalk {
  /** The deepest that a row is indented; controls for trees recurse, so it is bounded. */
  static final int DEEPEST = 20;

  private static final Comparator<Relation> BY_KIND =
      Comparator.comparingInt(
          relation ->
              switch (relation.kind()) {
                case ANSWERS -> 0;
                case SUPPORTS -> 1;
                case ATTACKS -> 2;
                case RESTATES -> 3;
              });
  private static final Comparator<Statement> BY_CREATION =
      Comparator.comparingInt(Statement::created).thenComparing(Statement::id);

  /** A row, and how far it is indented. */
  record Told(int depth, Line.Row row) {}

  /** Something yet to tell. */
  private sealed interface Open {
    record Say(int depth, Lead lead, StatementId statement, Optional<Relation> by)
        implements Open {}

    record Announce(int depth, Lead lead, Relation relation) implements Open {}
  }

  private final ArgumentGraph graph;
  private final List<Told> rows = new ArrayList<>();
  private final Set<NodeId> told = new HashSet<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Open> later = new ArrayDeque<>();

  OutlineWalk(ArgumentGraph graph) {
    this.graph = graph;
  }

  List<Told> rows() {
    List<Statement> roots = graph.roots();
    roots.stream()
        .filter(root -> !graph.isolated(root.id()))
        .sorted(Comparator.comparingInt(root -> rank(root.role())))
        .forEach(this::from);
    graph.project().statements().values().stream()
        .filter(statement -> !graph.isolated(statement.id()))
        .sorted(BY_CREATION)
        .forEach(this::from);
    // Relations that end at one another in a circle hang on no statement at all.
    graph.project().relations().values().stream()
        .sorted(Comparator.comparingInt(Relation::created).thenComparing(Relation::id))
        .filter(relation -> !told.contains(relation.id()))
        .forEach(relation -> tell(open(relation, Lead.APART, 0)));
    roots.stream()
        .filter(root -> graph.isolated(root.id()))
        .sorted(Comparator.comparing(root -> root.role() == Role.NOTE))
        .forEach(this::from);
    return rows;
  }

  private static int rank(Role role) {
    return switch (role) {
      case QUESTION -> 0;
      case CLAIM -> 1;
      case EVIDENCE, REBUTTAL, PREMISE -> 2;
      case NOTE -> 3;
    };
  }

  private void from(Statement root) {
    if (!told.contains(root.id())) {
      tell(new Open.Say(0, Lead.TOP, root.id(), Optional.empty()));
    }
  }

  private void tell(Open first) {
    later.add(first);
    while (!later.isEmpty()) {
      open.push(later.remove());
      while (!open.isEmpty()) {
        switch (open.pop()) {
          case Open.Say say -> say(say);
          case Open.Announce announce -> announce(announce);
        }
      }
    }
  }

  private void say(Open.Say say) {
    boolean again = !told.add(say.statement());
    Optional<RelationId> by = say.by().map(Relation::id);
    rows.add(
        new Told(say.depth(), new Line.Row(by, Optional.of(say.statement()), say.lead(), again)));
    List<Open> next = new ArrayList<>();
    if (say.lead() != Lead.LINKED) {
      say.by().ifPresent(relation -> next.addAll(onto(relation, say.depth() + 1)));
    }
    if (!again) {
      graph.into(say.statement()).stream()
          .sorted(BY_KIND)
          .forEach(relation -> next.add(open(relation, Lead.STATEMENT, say.depth() + 1)));
    }
    put(next);
  }

  /** Linked premises stand under a row of their own, which also bears what undercuts them. */
  private void announce(Open.Announce announce) {
    Relation relation = announce.relation();
    rows.add(
        new Told(
            announce.depth(),
            new Line.Row(Optional.of(relation.id()), Optional.empty(), announce.lead(), false)));
    int depth = announce.depth() + 1;
    List<Open> next = new ArrayList<>();
    for (StatementId premise : relation.premises()) {
      next.add(new Open.Say(depth, Lead.LINKED, premise, Optional.of(relation)));
    }
    next.addAll(onto(relation, depth));
    put(next);
  }

  private List<Open> onto(Relation relation, int depth) {
    if (!told.add(relation.id())) {
      return List.of();
    }
    return graph.into(relation.id()).stream()
        .sorted(BY_KIND)
        .filter(bearing -> !told.contains(bearing.id()))
        .map(bearing -> open(bearing, Lead.RELATION, depth))
        .toList();
  }

  /** Linked premises keep to their row, so only a relation goes on at the top. */
  private Open open(Relation relation, Lead lead, int depth) {
    boolean deep = depth >= DEEPEST;
    Lead shown = deep ? Lead.APART : lead;
    int at = deep ? 0 : depth;
    return relation.linked()
        ? new Open.Announce(at, shown, relation)
        : new Open.Say(at, shown, relation.premises().getFirst(), Optional.of(relation));
  }

  private void put(List<Open> next) {
    for (Open one : next.reversed()) {
      if (lead(one) == Lead.APART) {
        later.addFirst(one);
      } else {
        open.push(one);
      }
    }
  }

  private static Lead lead(Open open) {
    return switch (open) {
      case Open.Say say -> say.lead();
      case Open.Announce announce -> announce.lead();
    };
  }
}
