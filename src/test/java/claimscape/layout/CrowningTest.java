package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowningTest {

  private static final Rect ROOT = new Rect(40, 24, 220, 76);
  private static final Rect FIRST = new Rect(40, 140, 220, 76);
  private static final Rect SECOND = new Rect(292, 140, 220, 76);

  @Test
  void aRootStandsOverTheMiddleOfItsTwoChildren() {
    // Centres at 150 and 402, so the middle is 276.
    assertThat(crowned(Plans.tree(-1, 0, 0), ROOT, FIRST, SECOND))
        .isEqualTo(new Rect(166, 24, 220, 76));
  }

  @Test
  void aRootOverOneColumnStaysThere() {
    Rect below = new Rect(40, 232, 220, 76);
    assertThat(crowned(Plans.tree(-1, 0, 0), ROOT, FIRST, below)).isEqualTo(ROOT);
  }

  @Test
  void onlyTheHighestRowOfChildrenCounts() {
    Rect lower = new Rect(544, 300, 220, 76);
    assertThat(crowned(Plans.tree(-1, 0, 0, 0), ROOT, FIRST, SECOND, lower).x()).isEqualTo(166);
  }

  @Test
  void aPinnedRootStays() {
    Plan plan = Plans.pinned(Plans.tree(-1, 0, 0), 0, 40, 24);
    assertThat(crowned(plan, ROOT, FIRST, SECOND)).isEqualTo(ROOT);
  }

  @Test
  void pinnedChildrenPullNoRoot() {
    Plan plan = Plans.pinned(Plans.tree(-1, 0, 0), 2, 292, 140);
    assertThat(crowned(plan, ROOT, FIRST, SECOND)).isEqualTo(ROOT);
  }

  @Test
  void aRootThatWouldMeetAnotherBoxStays() {
    Rect inTheWay = new Rect(395, 24, 220, 76);
    assertThat(crowned(Plans.tree(-1, 0, 0, -1), ROOT, FIRST, SECOND, inTheWay)).isEqualTo(ROOT);
    // 166 + 220 + 12 is where it is far enough.
    Rect besides = new Rect(398, 24, 220, 76);
    assertThat(crowned(Plans.tree(-1, 0, 0, -1), ROOT, FIRST, SECOND, besides).x()).isEqualTo(166);
  }

  @Test
  void aBoxWithoutChildrenStays() {
    assertThat(crowned(Plans.loose(1), ROOT)).isEqualTo(ROOT);
  }

  private static Rect crowned(Plan plan, Rect... places) {
    List<Rect> all = new ArrayList<>(List.of(places));
    Crowning.apply(plan, Forest.of(plan), all);
    assertThat(all.subList(1, all.size())).isEqualTo(List.of(places).subList(1, places.length));
    return all.getFirst();
  }
}
