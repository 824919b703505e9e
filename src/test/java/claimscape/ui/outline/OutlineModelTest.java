package claimscape.ui.outline;

import static claimscape.ui.outline.Dam.id;
import static claimscape.ui.outline.Dam.link;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.EntryId;
import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.graph.ArgumentGraph;
import claimscape.project.Project;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineModelTest {

  @Test
  void questionsComeFirstThenClaimsAndWhatStandsAloneComesLast() {
    Dam dam = new Dam().say("note", Role.NOTE).claims("alone", "b", "c");
    dam.say("q", Role.QUESTION).supports("l1", id("b"), "c").supports("l2", id("q"), "c");
    assertThat(dam.shown())
        .isEqualTo(
            """
            q
              l2 c
            b
              l1 c=
            alone
            note\
            """);
  }

  @Test
  void linkedPremisesStandUnderOneRow() {
    Dam dam = new Dam().claims("a", "b", "c").supports("l1", id("a"), "b", "c");
    assertThat(dam.shown())
        .isEqualTo(
            """
            a
              l1
                l1 b
                l1 c\
            """);
  }

  @Test
  void anUndercutStandsUnderItsLinkAndAnotherUnderThat() {
    Dam dam = new Dam().claims("a", "b", "c", "d").supports("l1", id("a"), "b");
    dam.attacks("l2", link("l1"), "c").attacks("l3", link("l2"), "d");
    assertThat(dam.shown())
        .isEqualTo(
            """
            a
              l1 b
                l2 c
                  l3 d\
            """);
  }

  @Test
  void whatSupportsComesBeforeWhatAttacks() {
    Dam dam = new Dam().claims("a", "b", "c").attacks("l1", id("a"), "b");
    dam.supports("l2", id("a"), "c");
    assertThat(dam.shown()).isEqualTo("a\n  l2 c\n  l1 b");
  }

  @Test
  void aStatementWithTwoParentsIsToldOnce() {
    Dam dam = new Dam().claims("a", "b", "c", "d").supports("l1", id("a"), "c");
    dam.supports("l2", id("b"), "c").supports("l3", id("c"), "d");
    assertThat(dam.shown())
        .isEqualTo(
            """
            a
              l1 c
                l3 d
            b
              l2 c=\
            """);
  }

  @Test
  void aCircleIsEnteredAtItsOldest() {
    Dam dam = new Dam().claims("a", "b").supports("l1", id("a"), "b");
    dam.supports("l2", id("b"), "a");
    assertThat(dam.shown()).isEqualTo("a\n  l1 b\n    l2 a=");
  }

  @Test
  void aStatementThatSupportsItselfIsToldOnce() {
    Dam dam = new Dam().claims("a").supports("l1", id("a"), "a");
    assertThat(dam.shown()).isEqualTo("a\n  l1 a=");
  }

  @Test
  void aNodeIsFoundWhereItIsToldInFull() {
    Dam dam = new Dam().claims("a", "b", "c").supports("l1", id("a"), "c");
    OutlineModel model = dam.supports("l2", id("b"), "c").outline();
    assertThat(model.home(id("c"))).contains(1);
    assertThat(model.home(link("l2"))).contains(3);
    assertThat(model.home(id("nobody"))).isEmpty();
    assertThat(model.parent(1)).contains(0);
    assertThat(model.countUnder(0)).isEqualTo(1);
  }

  @Test
  void aChainOfAnyLengthGoesOnAtTheTop() {
    Dam dam = new Dam().claims("n0");
    for (int i = 1; i < 2000; i++) {
      dam.claims("n" + i).supports("l" + i, id("n" + (i - 1)), "n" + i);
    }
    OutlineModel model = dam.outline();
    assertThat(model.rows()).hasSize(2000);
    assertThat(IntStream.range(0, 2000).map(at -> model.above(at).size()).max().orElseThrow())
        .isLessThan(OutlineWalk.DEEPEST);
  }

  @Test
  void theWholeSampleIsInTheOutline() throws IOException {
    Project sample = SampleMap.finished();
    assertWhole(sample, OutlineModel.of(ArgumentGraph.of(sample)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whateverTheMapEachNodeIsToldOnce(long seed) {
    Random random = new Random(seed);
    Dam dam = new Dam();
    for (int i = 0; i < 30; i++) {
      dam.say("n" + i, Role.values()[random.nextInt(6)]);
    }
    for (int i = 0; i < 40; i++) {
      NodeId to = i > 0 && random.nextInt(3) == 0 ? link("l" + random.nextInt(i)) : any(random);
      String[] from =
          random
              .ints(1 + random.nextInt(2), 0, 30)
              .distinct()
              .mapToObj(n -> "n" + n)
              .toArray(String[]::new);
      dam.supports("l" + i, to, from);
    }
    assertWhole(dam.store.project(), dam.outline());
  }

  private static StatementId any(Random random) {
    return id("n" + random.nextInt(30));
  }

  private static void assertWhole(Project project, OutlineModel model) {
    List<StatementId> told =
        model.rows().stream()
            .filter(row -> !row.told())
            .flatMap(row -> row.statement().stream())
            .toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(project.statements().keySet());
    Set<RelationId> links =
        model.rows().stream()
            .flatMap(row -> row.relation().stream())
            .collect(
                Collectors.toCollection(() -> new TreeSet<>(Comparator.<EntryId>naturalOrder())));
    assertThat(links).containsExactlyElementsOf(project.relations().keySet());
    assertThat(model.rows().stream().map(Line.Row::key)).doesNotHaveDuplicates();
  }
}
