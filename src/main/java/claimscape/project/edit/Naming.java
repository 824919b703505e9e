package claimscape.project.edit;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.project.Project;

/** Names what an edit was about, for the history list. */
final class Naming {
  private Naming() {}

  /** A statement's label; for a relation the labels of its ends: "E3 → C1". */
  static String of(Project project, NodeId id) {
    return switch (id) {
      case StatementId statement ->
          project.statement(statement).map(found -> found.label().toString()).orElse("?");
      case RelationId relation -> project.relation(relation).map(r -> ends(project, r)).orElse("?");
    };
  }

  private static String ends(Project project, Relation relation) {
    String premises =
        String.join(" + ", relation.premises().stream().map(id -> of(project, id)).toList());
    // One step only: relations may end at one another in a circle.
    String target =
        relation.target() instanceof StatementId statement ? of(project, statement) : "→";
    return premises + " → " + target;
  }
}
