package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.layout.Rect;
import claimscape.project.Edit;
import claimscape.project.edit.ChangePremises;
import claimscape.project.edit.MapEdit;
import claimscape.project.edit.Together;
import claimscape.session.Desk;
import claimscape.session.Workbench;
import claimscape.text.Problem;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What keys and menus do on the map, to what is selected. */
final class MapCommands {
  private static final double NUDGE = 16;

  private final Workbench bench;
  private final MapViewModel model;
  private final MapView view;
  private final DeskHands hands;
  private final Writing writing;
  private final OtherEnd otherEnd;
  private final Trail trail;

  MapCommands(
      Workbench bench,
      MapViewModel model,
      MapView view,
      DeskHands hands,
      Writing writing,
      OtherEnd otherEnd,
      Trail trail) {
    this.bench = bench;
    this.model = model;
    this.view = view;
    this.hands = hands;
    this.writing = writing;
    this.otherEnd = otherEnd;
    this.trail = trail;
  }

  private Desk desk() {
    return bench.desk();
  }

  /** The leading node of the selection. */
  Optional<NodeId> lead() {
    return desk().selection().stream().findFirst();
  }

  Optional<StatementId> statement() {
    return lead().filter(StatementId.class::isInstance).map(StatementId.class::cast);
  }

  boolean isStatement() {
    return statement().isPresent();
  }

  boolean isLink() {
    return lead().filter(RelationId.class::isInstance).isPresent();
  }

  void openLink() {
    hands.open();
  }

  boolean isSelected() {
    return lead().isPresent();
  }

  private void go(NodeId node) {
    hands.select(List.of(node));
    view.show(List.of(node));
  }

  /** Walks one step; without a selection, to the first root. */
  void walk(Walk.Step step) {
    next(step).ifPresent(this::go);
  }

  /** Adds the node that a step leads to. */
  void extend(Walk.Step step) {
    next(step)
        .ifPresent(
            node -> {
              List<NodeId> selection = new ArrayList<>(desk().selection());
              selection.remove(node);
              selection.addFirst(node);
              hands.select(selection);
              view.show(List.of(node));
            });
  }

  private Optional<NodeId> next(Walk.Step step) {
    Walk walk = new Walk(bench.store().graph());
    return lead().isPresent() ? walk.from(lead().get(), step) : walk.home();
  }

  void home() {
    new Walk(bench.store().graph()).home().ifPresent(this::go);
  }

  void back() {
    trail.back(bench.store().graph()::holds).ifPresent(this::goBack);
  }

  void forward() {
    trail.forward(bench.store().graph()::holds).ifPresent(this::goBack);
  }

  private void goBack(NodeId node) {
    desk().select(List.of(node));
    view.show(List.of(node));
  }

  void selectAll() {
    desk().select(List.copyOf(view.chart().cards().keySet()));
  }

  void nextPassage() {
    statement().ifPresent(id -> hands.reveal(id, true));
  }

  /** Moves the selected cards in one step; each is pinned where it comes to lie. */
  void move(double right, double down) {
    List<Edit> pins = new ArrayList<>();
    for (NodeId node : desk().selection()) {
      Optional<ChartCard> card = view.chart().card(node);
      if (card.isPresent()) {
        Rect at = card.get().place();
        pins.add(new MapEdit.PinAt(card.get().id(), at.x() + right * NUDGE, at.y() + down * NUDGE));
      }
    }
    if (!pins.isEmpty()) {
      desk().make(new Together(Optional.empty(), pins));
    }
  }

  boolean isPinned() {
    return desk().selection().stream()
        .map(view.chart()::card)
        .flatMap(Optional::stream)
        .anyMatch(ChartCard::pinned);
  }

  /** Lets the layout place the selected cards again, in one step. */
  void unpin() {
    List<Edit> free =
        desk().selection().stream()
            .map(view.chart()::card)
            .flatMap(Optional::stream)
            .filter(ChartCard::pinned)
            .<Edit>map(card -> new MapEdit.Unpin(card.id()))
            .toList();
    if (!free.isEmpty()) {
      desk().make(new Together(Optional.empty(), free));
    }
  }

  void rename() {
    statement().ifPresent(writing::reword);
  }

  void addChild() {
    lead().ifPresent(parent -> writing.addChild(parent, Role.CLAIM, RelationKind.SUPPORTS));
  }

  void colourVoices() {
    model.toggleVoiceColours();
  }

  void addParent() {
    statement().ifPresent(writing::addParent);
  }

  void chooseSupport() {
    choose(RelationKind.SUPPORTS, "map.supports");
  }

  /** Asks what the selected statement shall be linked to. */
  void choose(RelationKind kind, String what) {
    Optional<StatementId> from = statement();
    if (from.isEmpty()) {
      desk().refuse(Problem.of("session.nothingSelected"));
      return;
    }
    otherEnd.ask(what, from.get(), to -> bench.mending().connect(kind, from.get(), to));
  }

  /** Merges the selected statements; where only one is, asks into which. */
  void merge() {
    Optional<StatementId> alone = statement().filter(id -> desk().selection().size() == 1);
    alone.ifPresentOrElse(
        id -> otherEnd.ask("map.merge", id, to -> bench.merging().mergeInto(id, to)),
        () -> bench.merging().mergeSelected());
  }

  /** Asks where the armed relation shall lead instead. */
  void retarget() {
    Optional<NodeId> from =
        desk().lastTagged().filter(this::isLoose).<NodeId>map(id -> id).or(this::armedPremise);
    if (from.isEmpty()) {
      desk().refuse(Problem.of("session.nothingArmed"));
      return;
    }
    otherEnd.ask("map.retarget", from.get(), to -> bench.mending().retarget(to));
  }

  private boolean isLoose(StatementId id) {
    return bench.store().project().statement(id).filter(found -> found.loose()).isPresent();
  }

  private Optional<NodeId> armedPremise() {
    return armed().map(relation -> relation.premises().getFirst());
  }

  private Optional<Relation> armed() {
    return desk().armed().flatMap(bench.store().project()::relation);
  }

  /** Undercuts the armed relation: by the selected statement, else by one to be written. */
  void undercut() {
    Optional<Relation> armed = armed();
    if (armed.isEmpty()) {
      desk().refuse(Problem.of("session.nothingArmed"));
      return;
    }
    RelationId relation = armed.get().id();
    Optional<StatementId> by = statement().filter(id -> !armed.get().premises().contains(id));
    if (by.isPresent()) {
      bench.mending().connect(RelationKind.ATTACKS, by.get(), relation);
    } else {
      writing.addChild(relation, Role.REBUTTAL, RelationKind.ATTACKS);
    }
  }

  void target() {
    lead().ifPresent(desk()::target);
  }

  void addTarget() {
    lead().ifPresent(desk()::addTarget);
  }

  void role(Role role) {
    bench.mending().changeRole(role);
  }

  void delete() {
    bench.mending().deleteSelected();
  }

  void fold() {
    statement().ifPresent(bench.mending()::toggleFold);
  }

  void focus() {
    statement().ifPresent(model::focusOn);
  }

  /** Links the selected statement into the armed relation as one more premise. */
  void join() {
    with(
        desk().armed(),
        relation -> with(statement(), premise -> bench.mending().join(relation, premise)));
  }

  /** Whether the selected statement is one of several linked premises of the armed relation. */
  boolean isLinked() {
    return armed()
        .filter(Relation::linked)
        .filter(relation -> statement().filter(relation.premises()::contains).isPresent())
        .isPresent();
  }

  /** Takes the selected statement out of the linked premises of the armed relation. */
  void takeOut() {
    with(
        armed(),
        relation ->
            with(statement(), id -> desk().make(new ChangePremises.Leave(relation.id(), id))));
  }

  private static <T> void with(Optional<T> value, Consumer<T> then) {
    value.ifPresent(then);
  }
}
