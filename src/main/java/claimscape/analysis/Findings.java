package claimscape.analysis;

import claimscape.argument.AnchorState;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.graph.ArgumentGraph;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What waits for the user: quotes that must be looked at again, tags that are not linked,
 * statements of no known origin, arguments that go round in a circle. It judges the map, never the
 * matter.
 *
 * @param all by kind, in the order of the kinds
 */
public record Findings(List<Finding> all) {
  public Findings {
    all = List.copyOf(all);
  }

  /** What there is to look at. */
  public enum Kind {
    /** A passage whose text is gone. */
    LOST,
    /** A quote that is not, letter by letter, what its text says there. */
    UNPROVEN,
    /** A passage whose words changed with its text. */
    CHANGED,
    /** A tag made without a target, and not linked yet. */
    LOOSE,
    /** A statement without a passage, of no known origin. */
    UNANCHORED,
    /** Statements that bear on themselves, over however many others. */
    CYCLE
  }

  /**
   * One of them.
   *
   * @param statement where it is
   * @param passage in which it is, where it is one passage
   * @param words the quote, the text of the statement, or the labels on the circle
   */
  public record Finding(
      Kind kind, StatementId statement, Optional<PassageId> passage, String words) {}

  public static Findings of(Project project) {
    List<Finding> all = new ArrayList<>(quotes(project));
    for (Statement statement : project.statements().values()) {
      if (statement.loose()) {
        all.add(about(Kind.LOOSE, statement));
      }
      if (statement.origin() instanceof Origin.Anchored
          && project.passagesOf(statement.id()).isEmpty()) {
        all.add(about(Kind.UNANCHORED, statement));
      }
    }
    all.addAll(cycles(project));
    all.sort(Comparator.comparing(Finding::kind));
    return new Findings(all);
  }

  /** How many there are of a kind. */
  public int count(Kind kind) {
    return (int) all.stream().filter(finding -> finding.kind() == kind).count();
  }

  private static Finding about(Kind kind, Statement statement) {
    return new Finding(
        kind, statement.id(), Optional.empty(), statement.label() + "  " + statement.text());
  }

  /** Each passage once, by the worst that is known of it. */
  private static List<Finding> quotes(Project project) {
    List<Finding> found = new ArrayList<>();
    Set<PassageId> seen = new HashSet<>();
    for (Verification.Finding finding : Verification.of(project).findings()) {
      Optional<Passage> passage = project.passage(finding.passage());
      if (passage.isPresent() && seen.add(finding.passage())) {
        boolean lost = passage.get().state() == AnchorState.LOST;
        found.add(about(lost ? Kind.LOST : Kind.UNPROVEN, passage.get()));
      }
    }
    for (Passage passage : project.passages().values()) {
      if (passage.state() == AnchorState.CHANGED && seen.add(passage.id())) {
        found.add(about(Kind.CHANGED, passage));
      }
    }
    return found;
  }

  private static Finding about(Kind kind, Passage passage) {
    return new Finding(kind, passage.statement(), Optional.of(passage.id()), passage.quote());
  }

  /** One finding for every knot, at its oldest statement. */
  private static List<Finding> cycles(Project project) {
    ArgumentGraph graph = ArgumentGraph.of(project);
    List<Finding> found = new ArrayList<>();
    if (!graph.cyclic()) {
      return found;
    }
    Set<NodeId> told = new HashSet<>();
    for (Statement statement : byAge(project)) {
      if (!told.contains(statement.id())) {
        NavigableSet<NodeId> knot = new TreeSet<>(graph.above(statement.id()));
        knot.retainAll(graph.below(statement.id()));
        if (!knot.isEmpty()) {
          knot.add(statement.id());
          told.addAll(knot);
          found.add(
              new Finding(Kind.CYCLE, statement.id(), Optional.empty(), labels(project, knot)));
        }
      }
    }
    return found;
  }

  private static List<Statement> byAge(Project project) {
    return project.statements().values().stream()
        .sorted(Comparator.comparingInt(Statement::created).thenComparing(Statement::id))
        .toList();
  }

  private static String labels(Project project, Set<NodeId> knot) {
    return byAge(project).stream()
        .filter(statement -> knot.contains(statement.id()))
        .map(statement -> statement.label().toString())
        .collect(Collectors.joining(", "));
  }
}
