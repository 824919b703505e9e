package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.session.Workbench;
import claimscape.ui.fx.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a node is called in a line: C7, or E1 + P1 → C1. */
final class Names {
  private static final int DEEPEST = 3;

  private Names() {}

  static String of(Workbench bench, NodeId node) {
    return of(bench.store().project(), node);
  }

  static String of(Project project, NodeId node) {
    return of(project, node, DEEPEST);
  }

  private static String of(Project project, NodeId node, int deep) {
    return switch (node) {
      case StatementId id ->
          project.statement(id).map(found -> found.label().toString()).orElse("");
      case RelationId id ->
          project.relation(id).map(found -> of(project, found, deep - 1)).orElse("");
    };
  }

  private static String of(Project project, Relation relation, int deep) {
    if (deep == 0) {
      return "…";
    }
    String premises =
        relation.premises().stream()
            .map(premise -> of(project, premise, deep))
            .collect(Collectors.joining(" + "));
    String target = of(project, relation.target(), deep);
    return premises
        + " → "
        + (relation.target() instanceof RelationId ? "(" + target + ")" : target);
  }

  /** What is selected, in words that can be read aloud. */
  static String spoken(Workbench bench, Phrases phrases) {
    Project project = bench.store().project();
    List<NodeId> selection = bench.desk().selection();
    if (selection.isEmpty()) {
      return phrases.say(
          "map.spoken.none",
          Integer.toString(project.statements().size()),
          Integer.toString(project.relations().size()));
    }
    String lead =
        switch (selection.getFirst()) {
          case StatementId id ->
              project
                  .statement(id)
                  .map(
                      found ->
                          phrases.say(
                              "map.spoken.statement",
                              phrases.say("role." + found.role().name().toLowerCase(Locale.ROOT)),
                              found.label().toString(),
                              found.text(),
                              Integer.toString(bench.store().graph().into(id).size())))
                  .orElse("");
          case RelationId id ->
              project
                  .relation(id)
                  .map(
                      found ->
                          phrases.say(
                              "map.spoken.relation",
                              phrases.say(
                                  "relation." + found.kind().name().toLowerCase(Locale.ROOT)),
                              of(project, id)))
                  .orElse("");
        };
    return selection.size() == 1
        ? lead
        : phrases.say("map.spoken.many", lead, Integer.toString(selection.size()));
  }
}
