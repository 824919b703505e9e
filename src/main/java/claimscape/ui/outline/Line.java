package claimscape.ui.outline;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import java.util.Optional;

/** A line of the outline: a row of the map, or one that is still being written. */
sealed interface Line {

  /** What makes a row the same one over edits. No two rows of an outline have the same. */
  record Key(Optional<RelationId> relation, Optional<StatementId> statement) {}

  /**
   * A row of the map: a relation with its one premise, a relation that announces several, one of
   * those, or a statement on its own.
   *
   * @param told whether its statement was told further above, with what bears on it
   */
  record Row(
      Optional<RelationId> relation, Optional<StatementId> statement, Lead lead, boolean told)
      implements Line {

    Key key() {
      return new Key(relation, statement);
    }

    /** The node that the row stands for: its statement, or the relation that it announces. */
    NodeId node() {
      return statement.<NodeId>map(id -> id).or(() -> relation).orElseThrow();
    }

    boolean shows(NodeId node) {
      return switch (node) {
        case StatementId id -> statement.filter(id::equals).isPresent();
        case RelationId id -> lead != Lead.LINKED && relation.filter(id::equals).isPresent();
      };
    }
  }

  /**
   * A statement that is not there yet.
   *
   * @param prompt what it will be to the row at hand
   */
  record Draft(String prompt) implements Line {}
}
