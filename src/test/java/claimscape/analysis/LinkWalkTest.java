package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.graph.ArgumentGraph;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk over the links of a map. */
class LinkWalkTest {
  private static List<String> names(LinkWalk walk) {
    return walk.links().stream().map(RelationId::value).toList();
  }

  @Test
  void itComesToEveryLinkOfTheSampleOnceAndBackToTheFirst() throws IOException {
    Project project = SampleMap.finished();
    LinkWalk walk = LinkWalk.of(ArgumentGraph.of(project));
    assertThat(walk.links()).doesNotHaveDuplicates().hasSize(project.relations().size());

    Optional<RelationId> at = walk.step(Optional.empty(), 1);
    Optional<RelationId> first = at;
    for (int i = 0; i < project.relations().size(); i++) {
      assertThat(at.flatMap(walk::place)).contains(i);
      at = walk.step(at, 1);
    }
    assertThat(at).isEqualTo(first);
    assertThat(walk.step(first, -1)).contains(walk.links().getLast());
  }

  /** R8 undercuts the plan’s L39, and L2 leads to the premise of L1. */
  @Test
  void aLinkComesBeforeWhatIsSaidAboutItAndBeforeWhatItsPremiseRestsOn() throws IOException {
    List<String> names = names(LinkWalk.of(ArgumentGraph.of(SampleMap.finished())));
    // R8 undercuts L39 by L40.
    assertThat(names.indexOf("l40")).isEqualTo(names.indexOf("l39") + 1);
    // L2 leads from C2 to C1.
    assertThat(names.indexOf("l2")).isGreaterThan(names.indexOf("l1"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void itMissesNoLinkOfAnyMap(long seed) {
    Project project = RandomProjects.of(seed);
    LinkWalk walk = LinkWalk.of(ArgumentGraph.of(project));
    assertThat(walk.links()).containsExactlyInAnyOrderElementsOf(project.relations().keySet());
  }

  @Test
  void aMapWithoutLinksHasNowhereToGo() {
    LinkWalk walk = LinkWalk.of(ArgumentGraph.of(Project.titled("")));
    assertThat(walk.step(Optional.empty(), 1)).isEmpty();
  }

  @Test
  void aCircleIsEnteredAtItsOldestStatement() {
    StatementId a = new StatementId("a");
    StatementId b = new StatementId("b");
    DrawnBy analyst = new DrawnBy.Analyst();
    List<Entry> entries =
        List.of(
            Statement.of(a, 1, new Label(Role.CLAIM, 1), "A", new Origin.Own()),
            Statement.of(b, 2, new Label(Role.CLAIM, 2), "B", new Origin.Own()),
            Relation.of(new RelationId("ab"), 3, RelationKind.SUPPORTS, List.of(a), b, analyst),
            Relation.of(new RelationId("ba"), 4, RelationKind.SUPPORTS, List.of(b), a, analyst));
    assertThat(Project.of(entries)).isInstanceOf(Project.Built.Whole.class);
    Project circle = ((Project.Built.Whole) Project.of(entries)).project();
    assertThat(names(LinkWalk.of(ArgumentGraph.of(circle)))).containsExactly("ba", "ab");
  }
}
