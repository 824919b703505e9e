package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.project.edit.ChangePremises;
import claimscape.project.edit.MapEdit;
import claimscape.project.edit.ReEnd;
import claimscape.session.Workbench;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.tool.Hands;
import java.util.List;
import java.util.Optional;

/** The tools' hands: what they do goes to the desk, what they look at is the view. */
final class DeskHands implements Hands {
  private final Workbench bench;
  private final MapView view;
  private final MapViewModel model;
  private final Writing writing;
  private final Trail trail;
  private Optional<Visit> last = Optional.empty();
  private Runnable open = () -> {};

  /** Which passage of a statement was shown last. */
  record Visit(StatementId statement, int passage, int of) {}

  DeskHands(Workbench bench, MapView view, MapViewModel model, Writing writing, Trail trail) {
    this.bench = bench;
    this.view = view;
    this.model = model;
    this.writing = writing;
    this.trail = trail;
  }

  @Override
  public void pan(double byX, double byY) {
    view.pan(byX, byY);
  }

  @Override
  public List<NodeId> selection() {
    return bench.desk().selection();
  }

  @Override
  public void select(List<NodeId> nodes) {
    bench.desk().select(nodes);
    nodes.stream().findFirst().ifPresent(trail::visit);
  }

  @Override
  public void visit(NodeId node) {
    boolean again = selection().equals(List.of(node));
    select(List.of(node));
    switch (node) {
      case StatementId statement -> reveal(statement, again);
      case RelationId relation -> open.run();
    }
  }

  /** What opens the link that is selected. */
  void onOpen(Runnable opening) {
    open = opening;
  }

  /** Opens the link that is selected. */
  void open() {
    open.run();
  }

  /** Shows the passage of a statement in the reader; again, its next one. */
  void reveal(StatementId statement, boolean next) {
    List<Passage> passages = bench.store().project().passagesOf(statement);
    if (passages.isEmpty()) {
      last = Optional.empty();
      return;
    }
    int before =
        last.filter(visit -> next && visit.statement().equals(statement))
            .map(Visit::passage)
            .orElse(-1);
    int now = (before + 1) % passages.size();
    last = Optional.of(new Visit(statement, now, passages.size()));
    bench.desk().reveal(passages.get(now).id());
  }

  /** The passage shown last, where it is one of several of the selected statement. */
  Optional<Visit> shown() {
    return last.filter(visit -> visit.of() > 1)
        .filter(visit -> selection().equals(List.of(visit.statement())));
  }

  @Override
  public void connect(RelationKind kind, StatementId from, NodeId to) {
    bench.mending().connect(kind, from, to);
  }

  @Override
  public void join(RelationId relation, StatementId premise) {
    bench.mending().join(relation, premise);
  }

  @Override
  public void reEnd(RelationId relation, NodeId target) {
    bench.desk().make(new ReEnd.Target(relation, target));
  }

  @Override
  public void reStart(RelationId relation, StatementId from, StatementId to) {
    bench.desk().make(new ReEnd.Premise(relation, from, to));
  }

  @Override
  public boolean isLinked(RelationId relation) {
    return bench.store().project().relation(relation).filter(Relation::linked).isPresent();
  }

  @Override
  public void takeOut(RelationId relation, StatementId premise) {
    bench.desk().make(new ChangePremises.Leave(relation, premise));
  }

  @Override
  public boolean moves() {
    return model.moves();
  }

  @Override
  public void pin(StatementId statement, Point corner) {
    bench.desk().make(new MapEdit.PinAt(statement, corner.x(), corner.y()));
  }

  @Override
  public void fold(StatementId statement) {
    bench.mending().toggleFold(statement);
  }

  @Override
  public void focusOn(StatementId statement) {
    model.focusOn(statement);
  }

  @Override
  public void edit(StatementId statement) {
    writing.reword(statement);
  }

  @Override
  public void addAt(Point place) {
    writing.add(place);
  }

  @Override
  public List<StatementId> cardsIn(Rect area) {
    return view.chart().cardsIn(area);
  }

  @Override
  public Optional<Rect> place(StatementId statement) {
    return view.chart().card(statement).map(ChartCard::place);
  }
}
