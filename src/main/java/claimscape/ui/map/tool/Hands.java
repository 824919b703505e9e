package claimscape.ui.map.tool;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import java.util.List;
import java.util.Optional;

/** What the tools can do and ask. Lengths are px of the sheet but for panning. */
public interface Hands {

  /** Moves the sheet under the view, in px of the view. */
  void pan(double byX, double byY);

  List<NodeId> selection();

  void select(List<NodeId> nodes);

  /**
   * A plain click on a node: selects it, and shows its passage, or its next one if it was; opens an
   * arrow.
   */
  void visit(NodeId node);

  void connect(RelationKind kind, StatementId from, NodeId to);

  /** Links a statement into a relation as one more premise. */
  void join(RelationId relation, StatementId premise);

  /** Lets a relation end elsewhere. */
  void reEnd(RelationId relation, NodeId target);

  /** Lets a relation start elsewhere. */
  void reStart(RelationId relation, StatementId from, StatementId to);

  /** Whether a relation has several premises, joined by a bracket. */
  boolean isLinked(RelationId relation);

  /** Takes one premise out of a linked group. */
  void takeOut(RelationId relation, StatementId premise);

  /** Whether a card can be put elsewhere on the map as it is drawn now. */
  boolean moves();

  /** Pins a card with its top left corner at a place. */
  void pin(StatementId statement, Point corner);

  void fold(StatementId statement);

  void focusOn(StatementId statement);

  /** Opens the editor of a statement's words. */
  void edit(StatementId statement);

  /** Opens the editor for a new statement. */
  void addAt(Point place);

  List<StatementId> cardsIn(Rect area);

  /** Where a card lies, if it is on the map. */
  Optional<Rect> place(StatementId statement);
}
