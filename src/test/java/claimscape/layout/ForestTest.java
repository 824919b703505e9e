package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForestTest {

  private static final int NONE = Forest.NONE;

  @Test
  void aBoxHangsBelowTheTargetOfItsEarliestLink() {
    Forest forest = forest(3, Link.between(2, 1, 9), Link.between(2, 0, 4));
    assertThat(forest.parent).containsExactly(NONE, NONE, 0);
    assertThat(forest.link).containsExactly(NONE, NONE, 1);
  }

  @Test
  void ofTwoLinksMadeAtOnceTheOneListedFirstCounts() {
    Forest forest = forest(3, Link.between(2, 1, 5), Link.between(2, 0, 5));
    assertThat(forest.parent).containsExactly(NONE, NONE, 1);
  }

  @Test
  void aLinkToItselfHangsNothing() {
    Forest forest = forest(1, Link.between(0, 0, 0));
    assertThat(forest.parent).containsExactly(NONE);
    assertThat(forest.roots).containsExactly(0);
  }

  @Test
  void theLatestLinkOfACircleHangsNothing() {
    Forest forest = forest(3, Link.between(0, 1, 0), Link.between(1, 2, 1), Link.between(2, 0, 2));
    assertThat(forest.parent).containsExactly(1, 2, NONE);
    assertThat(forest.roots).containsExactly(2);
  }

  @Test
  void whatClosesACircleIsPassedOverForALaterLink() {
    Forest forest = forest(3, Link.between(0, 1, 0), Link.between(1, 0, 1), Link.between(1, 2, 2));
    assertThat(forest.parent).containsExactly(1, 2, NONE);
    assertThat(forest.link).containsExactly(0, 2, NONE);
  }

  @Test
  void linkedPremisesHangSideBySide() {
    Link both = new Link(List.of(1, 3), new End.ToBox(0), 0);
    Forest forest = forest(4, both, Link.between(2, 0, 1));
    assertThat(forest.children[0]).containsExactly(1, 3, 2);
  }

  @Test
  void aPremiseNamedTwiceHangsOnce() {
    Forest forest = forest(2, new Link(List.of(1, 1), new End.ToBox(0), 0));
    assertThat(forest.children[0]).containsExactly(1);
    assertThat(forest.weight).containsExactly(2, 1);
  }

  @Test
  void anUndercutHangsBelowTheFirstSourceOfItsLink() {
    Forest forest = forest(4, new Link(List.of(2, 1), new End.ToBox(0), 0), onto(3, 0, 1));
    assertThat(forest.parent).containsExactly(NONE, 0, 0, 2);
  }

  @Test
  void linksThatEndOnEachOtherHangAsFarAsNoCircleCloses() {
    Forest forest = forest(2, onto(0, 1, 0), onto(1, 0, 1));
    assertThat(forest.parent).containsExactly(1, NONE);
  }

  @Test
  void aLinkOntoItselfHangsNothing() {
    assertThat(forest(1, onto(0, 0, 0)).parent).containsExactly(NONE);
  }

  @Test
  void boxesStandInTheOrderOfTheirCreation() {
    List<Box> boxes =
        List.of(Box.free(9, 9, 7), Box.free(9, 9, 3), Box.free(9, 9, 7), Box.free(9, 9, -2));
    Forest forest = Forest.of(Plan.of(boxes, List.of()));
    assertThat(forest.byCreation).containsExactly(3, 1, 0, 2);
    assertThat(forest.roots).containsExactly(3, 1, 0, 2);
  }

  @Test
  void theWalkGoesDepthFirstInTheOrderOfSiblings() {
    // 0 has 1 and 4; 1 has 2 and 3.
    Forest forest = Forest.of(Plans.tree(NONE, 0, 1, 1, 0));
    assertThat(forest.preorder).containsExactly(0, 1, 2, 3, 4);
    assertThat(forest.weight).containsExactly(5, 3, 1, 1, 1);
  }

  @Test
  void withoutSomeBoxesTheOthersHangAsBefore() {
    Forest all = Forest.of(Plans.tree(NONE, 0, 1, 1, 0));
    Forest early = all.without(new boolean[] {false, false, false, true, true});
    assertThat(early.preorder).containsExactly(0, 1, 2);
    assertThat(early.children[1]).containsExactly(2);
    assertThat(early.children[0]).containsExactly(1);
    assertThat(early.weight).containsExactly(3, 2, 1, 0, 0);
  }

  @Test
  void aChainOfAHundredThousandIsWalkedWithoutRecursion() {
    Forest forest = Forest.of(Plans.chain(100_000));
    assertThat(forest.weight[0]).isEqualTo(100_000);
    assertThat(forest.preorder[99_999]).isEqualTo(99_999);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 200, 300, 400, 500, 600, 700, 800, 900})
  void everyBoxIsWalkedOnceAfterItsParent(int first) {
    for (int seed = first; seed < first + 100; seed++) {
      Forest forest = Forest.of(OddMap.of(seed));
      int n = forest.parent.length;
      List<Integer> seen = new ArrayList<>();
      for (int v : forest.preorder) {
        if (forest.parent[v] != NONE) {
          assertThat(seen).contains(forest.parent[v]);
        }
        seen.add(v);
      }
      assertThat(seen).hasSize(n).doesNotHaveDuplicates();
      int all = 0;
      for (int root : forest.roots) {
        all += forest.weight[root];
      }
      assertThat(all).isEqualTo(n);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 200, 300, 400})
  void aLaterLinkNeverMovesABoxThatHangs(int first) {
    for (int seed = first; seed < first + 100; seed++) {
      Plan plan = OddMap.of(seed);
      int[] before = Forest.of(plan).parent;
      int n = plan.boxes().size();
      Plan linked = Plans.withLink(plan, Link.between(seed % n, seed / 3 % n, 1_000_000));
      int[] after = Forest.of(linked).parent;
      for (int v = 0; v < n; v++) {
        if (before[v] != NONE) {
          assertThat(after[v]).as("seed %d, box %d", seed, v).isEqualTo(before[v]);
        }
      }
    }
  }

  private static Link onto(int source, int link, int order) {
    return new Link(List.of(source), new End.ToLink(link), order);
  }

  private static Forest forest(int size, Link... links) {
    return Forest.of(Plan.of(Plans.loose(size).boxes(), List.of(links)));
  }
}
