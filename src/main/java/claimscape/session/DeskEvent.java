package claimscape.session;

import claimscape.argument.Filter;
import claimscape.argument.NodeId;
import claimscape.argument.PassageId;
import claimscape.argument.RelationId;
import claimscape.text.Problem;
import java.util.List;
import java.util.Optional;

/** What the panes hear from the desk. */
public sealed interface DeskEvent {

  /** Other nodes are selected, the leading one first; none is possible. */
  record Selected(List<NodeId> nodes) implements DeskEvent {}

  /** Other nodes are the targets; none is possible. */
  record Targeted(List<NodeId> nodes) implements DeskEvent {}

  /** Another relation is armed, or none. */
  record Armed(Optional<RelationId> relation) implements DeskEvent {}

  /** A passage shall be scrolled into view and flash. */
  record Reveal(PassageId passage) implements DeskEvent {}

  /** Words of a text shall be scrolled into view and flash, tagged or not. */
  record RevealText(TextSelection words) implements DeskEvent {}

  /** Map, texts, outline and tables are narrowed to what passes, or show everything again. */
  record Narrowed(Filter filter) implements DeskEvent {}

  /** A node shall be brought into view on the map. */
  record Centre(NodeId node) implements DeskEvent {}

  /** Something shall be said in the status line: mostly why a gesture was refused. */
  record Notice(Problem what) implements DeskEvent {}
}
