package claimscape.session;

import claimscape.argument.Filter;
import claimscape.argument.NodeId;
import claimscape.argument.PassageId;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the user has at hand: selection, targets, armed relation. It is never saved in the project
 * and never undone; what undo takes away is only let go of. Panes speak to each other through it.
 */
public final class Desk {
  private static final int REMEMBERED = 100;

  private final Store store;
  private final List<Consumer<DeskEvent>> listeners = new ArrayList<>();
  private final List<List<NodeId>> targets = new ArrayList<>();
  private List<NodeId> selection = List.of();
  private List<RelationId> armed = List.of();
  private Optional<StatementId> lastTagged = Optional.empty();
  private Filter filter = Filter.NONE;
  private Filter toldFilter = Filter.NONE;
  private List<NodeId> toldTargets = List.of();
  private Optional<RelationId> toldArmed = Optional.empty();

  public Desk(Store store) {
    this.store = store;
    store.onStep(step -> keepUp());
  }

  public Store store() {
    return store;
  }

  /** Hears every event from now on. */
  public void onEvent(Consumer<DeskEvent> listener) {
    listeners.add(listener);
  }

  private void tell(DeskEvent event) {
    List.copyOf(listeners).forEach(listener -> listener.accept(event));
  }

  /** The nodes selected on the map, the outline or by a mark, the leading one first. */
  public List<NodeId> selection() {
    return selection;
  }

  public void select(List<NodeId> nodes) {
    List<NodeId> held = nodes.stream().filter(this::there).distinct().toList();
    held.stream()
        .filter(RelationId.class::isInstance)
        .map(RelationId.class::cast)
        .findFirst()
        .ifPresent(this::arm);
    if (!held.equals(selection)) {
      selection = held;
      tell(new DeskEvent.Selected(held));
    }
  }

  /** Where the next evidence or rebuttal goes: mostly one node, several after an added target. */
  public List<NodeId> targets() {
    for (List<NodeId> aimed : targets.reversed()) {
      List<NodeId> held = aimed.stream().filter(this::there).toList();
      // Targets that are gone give way to those before; that there shall be none holds.
      if (!held.isEmpty() || aimed.isEmpty()) {
        return held;
      }
    }
    return List.of();
  }

  /** The target where it is one statement: what one more passage is added to. */
  public Optional<StatementId> targetStatement() {
    return targets().size() == 1 && targets().getFirst() instanceof StatementId statement
        ? Optional.of(statement)
        : Optional.empty();
  }

  public void target(NodeId node) {
    aim(List.of(node));
  }

  /** Adds a target, or takes one away that was already there. */
  public void addTarget(NodeId node) {
    List<NodeId> wanted = new ArrayList<>(targets());
    if (!wanted.remove(node)) {
      wanted.add(node);
    }
    aim(wanted);
  }

  private void aim(List<NodeId> nodes) {
    // What was aimed at last counts, not what it gave way to: a redo must not undo a choice.
    if (targets.isEmpty() || !nodes.equals(targets.getLast())) {
      targets.add(List.copyOf(nodes));
      if (targets.size() > REMEMBERED) {
        targets.removeFirst();
      }
    }
    tellTargets();
  }

  private void tellTargets() {
    List<NodeId> now = targets();
    if (!now.equals(toldTargets)) {
      toldTargets = now;
      tell(new DeskEvent.Targeted(now));
    }
  }

  /** The relation made or clicked last. */
  public Optional<RelationId> armed() {
    return armed.reversed().stream().filter(this::there).findFirst();
  }

  public void arm(RelationId relation) {
    List<RelationId> next = new ArrayList<>(armed);
    next.remove(relation);
    next.add(relation);
    if (next.size() > REMEMBERED) {
      next.removeFirst();
    }
    armed = List.copyOf(next);
    tellArmed();
  }

  private void tellArmed() {
    Optional<RelationId> now = armed();
    if (!now.equals(toldArmed)) {
      toldArmed = now;
      tell(new DeskEvent.Armed(now));
    }
  }

  /** The statement tagged last, while it is there. */
  public Optional<StatementId> lastTagged() {
    return lastTagged.filter(this::there);
  }

  void tagged(StatementId statement) {
    lastTagged = Optional.of(statement);
  }

  /** To what map, texts, outline and tables are narrowed, as far as it is there. */
  public Filter filter() {
    Project project = store.project();
    return filter.keeping(
        id -> project.source(id).isPresent(),
        id -> project.voice(id).isPresent(),
        tag -> project.statements().values().stream().anyMatch(s -> s.tags().contains(tag)));
  }

  /** Narrows map, texts, outline and tables to what passes a filter. */
  public void narrow(Filter to) {
    filter = to;
    tellFilter();
  }

  private void tellFilter() {
    Filter now = filter();
    if (!now.equals(toldFilter)) {
      toldFilter = now;
      tell(new DeskEvent.Narrowed(now));
    }
  }

  /** Makes an edit, and tells where it was refused. */
  public Outcome make(Edit edit) {
    Outcome outcome = store.make(edit);
    if (outcome instanceof Outcome.Refused refused) {
      tell(new DeskEvent.Notice(refused.why()));
    }
    return outcome;
  }

  /** Refuses a gesture, and tells why. */
  public Outcome refuse(Problem why) {
    tell(new DeskEvent.Notice(why));
    return new Outcome.Refused(why);
  }

  /** Tells that the map has too many statements to stand in layers. */
  public void refuseLayers() {
    refuse(Problem.of("session.tooManyForLayers"));
  }

  /** Asks the reader to scroll a passage into view and let it flash. */
  public void reveal(PassageId passage) {
    tell(new DeskEvent.Reveal(passage));
  }

  /** Asks the reader to scroll words of a text into view, tagged or not. */
  public void reveal(TextSelection words) {
    tell(new DeskEvent.RevealText(words));
  }

  /** Asks the map to bring a node into view. */
  public void centre(NodeId node) {
    tell(new DeskEvent.Centre(node));
  }

  private boolean there(NodeId node) {
    return store.graph().holds(node);
  }

  /** Lets go of what a step took away; what it brought back is at hand again. */
  private void keepUp() {
    List<NodeId> held = selection.stream().filter(this::there).toList();
    if (!held.equals(selection)) {
      selection = held;
      tell(new DeskEvent.Selected(held));
    }
    tellTargets();
    tellArmed();
    tellFilter();
  }
}
