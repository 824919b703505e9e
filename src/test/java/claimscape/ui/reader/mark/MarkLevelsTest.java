package claimscape.ui.reader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Label;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkLevelsTest {

  static Mark mark(Role role, int number, int start, int end) {
    return new Mark(
        new PassageId("p" + role + number),
        new StatementId("s" + role + number),
        new Label(role, number),
        new Span(start, end),
        true,
        false,
        false,
        false);
  }

  @Test
  void aMarkAroundAnotherLiesLower() {
    assertThat(MarkLevels.of(List.of(mark(Role.CLAIM, 1, 0, 90), mark(Role.EVIDENCE, 2, 30, 60))))
        .containsExactly(1, 0);
  }

  @Test
  void marksThatOnlyTouchShareALevel() {
    assertThat(MarkLevels.of(List.of(mark(Role.CLAIM, 1, 0, 30), mark(Role.CLAIM, 2, 30, 60))))
        .containsExactly(0, 0);
  }

  @Test
  void marksThatCrossDoNotRunOverEachOther() {
    assertThat(MarkLevels.of(List.of(mark(Role.CLAIM, 1, 0, 40), mark(Role.CLAIM, 2, 20, 50))))
        .containsExactly(1, 0);
  }

  @Test
  void aQuestionTakesNoLevel() {
    assertThat(MarkLevels.of(List.of(mark(Role.CLAIM, 1, 0, 90), mark(Role.QUESTION, 2, 30, 60))))
        .containsExactly(0, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noTwoThatShareAWordShareALevelAndTheOuterIsLower(int seed) {
    Random random = new Random(seed);
    List<Mark> marks = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      int start = random.nextInt(100);
      marks.add(mark(Role.CLAIM, i, start, start + 1 + random.nextInt(40)));
    }
    List<Integer> levels = MarkLevels.of(marks);
    for (int i = 0; i < marks.size(); i++) {
      for (int j = 0; j < marks.size(); j++) {
        Span one = marks.get(i).span();
        Span other = marks.get(j).span();
        if (i != j && one.intersects(other)) {
          assertThat(levels.get(i)).isNotEqualTo(levels.get(j));
        }
        if (one.covers(other) && !one.equals(other)) {
          assertThat(levels.get(i)).isGreaterThan(levels.get(j));
        }
      }
    }
  }
}
