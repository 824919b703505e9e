package claimscape.ui.reader.mark;

import static claimscape.ui.reader.mark.MarkLevelsTest.mark;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarginLabelsTest {
  private static final List<Mark> FOUR =
      List.of(
          mark(Role.CLAIM, 7, 0, 9),
          mark(Role.EVIDENCE, 1, 10, 19),
          mark(Role.REBUTTAL, 2, 20, 29),
          mark(Role.PREMISE, 3, 30, 39));

  private static MarginLabels of(int marks, double room) {
    return MarginLabels.of(FOUR.subList(0, marks), mark -> 14, 4, room);
  }

  @Test
  void labelsThatFitStandSideBySide() {
    assertThat(of(2, 32)).isEqualTo(new MarginLabels(FOUR.subList(0, 2), 0));
    assertThat(of(3, 50)).isEqualTo(new MarginLabels(FOUR.subList(0, 3), 0));
  }

  @Test
  void labelsThatDoNotFitAreCounted() {
    assertThat(of(2, 31)).isEqualTo(new MarginLabels(FOUR.subList(0, 1), 1));
  }

  @Test
  void moreThanThreeAreCountedHoweverWideTheMargin() {
    assertThat(of(4, 900)).isEqualTo(new MarginLabels(FOUR.subList(0, 1), 3));
  }

  @Test
  void oneLabelStandsEvenWhereItIsTooWide() {
    assertThat(of(1, 3)).isEqualTo(new MarginLabels(FOUR.subList(0, 1), 0));
  }

  @Test
  void aStatementIsNamedOnceOnALine() {
    Mark again = mark(Role.CLAIM, 7, 40, 49);
    assertThat(MarginLabels.of(List.of(FOUR.getFirst(), again), mark -> 14, 4, 40).shown())
        .containsExactly(FOUR.getFirst());
  }
}
