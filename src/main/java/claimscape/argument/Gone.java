package claimscape.argument;

import java.util.List;

/**
 * What the project remembers of a deleted statement or relation, without a word of its text: where
 * it was on the map, so that its place can stay free for a while and nothing else moves.
 */
public sealed interface Gone {

  /** Its creation number. */
  int created();

  /** The highest creation number given when it was deleted. */
  int at();

  /** A deleted statement. */
  record OfStatement(StatementId id, int created, int at) implements Gone {}

  /** A deleted relation; its ends may be deleted too. */
  record OfRelation(RelationId id, int created, List<StatementId> premises, NodeId target, int at)
      implements Gone {
    public OfRelation {
      premises = List.copyOf(premises);
    }
  }
}
