package claimscape.ui.map.tool;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands that write down what they were asked to do. The cards a and b lie side by side. */
final class Recorder implements Hands {
  static final StatementId A = new StatementId("a");
  static final StatementId B = new StatementId("b");

  final List<String> done = new ArrayList<>();
  List<NodeId> selection = List.of();
  boolean linked;

  @Override
  public void pan(double byX, double byY) {
    done.add("pan " + byX + " " + byY);
  }

  @Override
  public List<NodeId> selection() {
    return selection;
  }

  @Override
  public void select(List<NodeId> nodes) {
    selection = nodes;
  }

  @Override
  public void visit(NodeId node) {
    done.add("visit " + node.value());
  }

  @Override
  public void connect(RelationKind kind, StatementId from, NodeId to) {
    done.add(kind + " " + from.value() + " " + to.value());
  }

  @Override
  public void join(RelationId relation, StatementId premise) {
    done.add("join " + relation.value() + " " + premise.value());
  }

  @Override
  public void reEnd(RelationId relation, NodeId target) {
    done.add("reEnd " + relation.value() + " " + target.value());
  }

  @Override
  public void reStart(RelationId relation, StatementId from, StatementId to) {
    done.add("reStart " + relation.value() + " " + from.value() + " " + to.value());
  }

  @Override
  public boolean moves() {
    return true;
  }

  @Override
  public boolean isLinked(RelationId relation) {
    return linked;
  }

  @Override
  public void takeOut(RelationId relation, StatementId premise) {
    done.add("take out " + relation.value() + " " + premise.value());
  }

  @Override
  public void pin(StatementId statement, Point corner) {
    done.add("pin " + statement.value() + " " + corner.x() + " " + corner.y());
  }

  @Override
  public void fold(StatementId statement) {
    done.add("fold " + statement.value());
  }

  @Override
  public void focusOn(StatementId statement) {
    done.add("focus " + statement.value());
  }

  @Override
  public void edit(StatementId statement) {
    done.add("edit " + statement.value());
  }

  @Override
  public void addAt(Point place) {
    done.add("add " + place.x() + " " + place.y());
  }

  @Override
  public List<StatementId> cardsIn(Rect area) {
    List<StatementId> found = new ArrayList<>();
    for (StatementId id : List.of(A, B)) {
      if (place(id).orElseThrow().nearerThan(0, area)) {
        found.add(id);
      }
    }
    return found;
  }

  @Override
  public Optional<Rect> place(StatementId statement) {
    return Optional.of(statement.equals(A) ? new Rect(0, 0, 100, 50) : new Rect(200, 0, 100, 50));
  }
}
