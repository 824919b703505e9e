package claimscape.session;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.project.Edit;
import claimscape.project.RandomProjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done and undone: what is at hand is there, and who listens knows it. */
class DeskLaws {
  private static final int SEEDS = 40;
  private static final int EDITS = 15;

  private final List<NodeId> selected = new ArrayList<>();
  private final List<NodeId> targets = new ArrayList<>();
  private Optional<RelationId> armed = Optional.empty();

  @ParameterizedTest
  @ValueSource(longs = {0, 40, 80, 120})
  void whoListensAlwaysKnowsWhatIsAtHand(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Random random = new Random(seed);
      Store store = new Store(RandomProjects.of(seed));
      Desk desk = new Desk(store);
      hear(desk);
      for (Edit edit : RandomProjects.edits(store.project(), seed, EDITS)) {
        gesture(desk, random);
        desk.make(edit);
        for (int i = random.nextInt(3); i > 0; i--) {
          store.undo();
          compare(desk, seed);
        }
        while (store.redo().isPresent()) {
          compare(desk, seed);
        }
        compare(desk, seed);
      }
    }
  }

  private void hear(Desk desk) {
    selected.clear();
    targets.clear();
    armed = Optional.empty();
    desk.onEvent(
        event -> {
          switch (event) {
            case DeskEvent.Selected(List<NodeId> nodes) -> become(selected, nodes);
            case DeskEvent.Targeted(List<NodeId> nodes) -> become(targets, nodes);
            case DeskEvent.Armed(Optional<RelationId> relation) -> armed = relation;
            case DeskEvent.Reveal reveal -> {}
            case DeskEvent.RevealText reveal -> {}
            case DeskEvent.Centre centre -> {}
            case DeskEvent.Narrowed narrowed -> {}
            case DeskEvent.Notice notice -> {}
          }
        });
  }

  private static void become(List<NodeId> known, List<NodeId> nodes) {
    known.clear();
    known.addAll(nodes);
  }

  private static void gesture(Desk desk, Random random) {
    List<NodeId> nodes = new ArrayList<>(desk.store().project().statements().keySet());
    nodes.addAll(desk.store().project().relations().keySet());
    NodeId node = nodes.get(random.nextInt(nodes.size()));
    switch (random.nextInt(4)) {
      case 0 -> desk.target(node);
      case 1 -> desk.addTarget(node);
      case 2 -> desk.select(List.of(node, nodes.getFirst()));
      default -> {
        if (node instanceof RelationId relation) {
          desk.arm(relation);
        }
      }
    }
  }

  private void compare(Desk desk, long seed) {
    assertThat(selected).as("seed %d", seed).isEqualTo(desk.selection());
    assertThat(targets).as("seed %d", seed).isEqualTo(desk.targets());
    assertThat(armed).as("seed %d", seed).isEqualTo(desk.armed());
    List<NodeId> all = new ArrayList<>(desk.selection());
    all.addAll(desk.targets());
    desk.armed().ifPresent(all::add);
    assertThat(all)
        .as("seed %d", seed)
        .allMatch(
            node ->
                desk.store().project().entry(node).isPresent() && desk.store().graph().holds(node));
  }
}
