package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void aSpanThatEndsBeforeItStartsCannotBeBuilt() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
  }

  @Test
  void theStartIsContainedAndTheEndIsNot() {
    Span span = new Span(2, 5);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.contains(1)).isFalse();
  }

  @Test
  void spansThatOnlyTouchDoNotIntersect() {
    assertThat(new Span(2, 5).intersects(new Span(5, 8))).isFalse();
    assertThat(new Span(2, 5).intersects(new Span(4, 8))).isTrue();
    assertThat(new Span(2, 5).intersects(new Span(3, 3))).isFalse();
  }

  @Test
  void aSpanCoversItselfAndItsEmptyEnds() {
    Span span = new Span(2, 5);
    assertThat(span.covers(span)).isTrue();
    assertThat(span.covers(new Span(5, 5))).isTrue();
    assertThat(span.covers(new Span(4, 6))).isFalse();
  }

  @Test
  void aShiftedSpanKeepsItsLength() {
    assertThat(new Span(2, 5).shifted(-2)).isEqualTo(new Span(0, 3));
    assertThat(new Span(2, 5).shifted(10).length()).isEqualTo(3);
  }

  @Test
  void theUnionCoversBothAndWhatLiesBetween() {
    assertThat(new Span(7, 9).union(new Span(2, 3))).isEqualTo(new Span(2, 9));
  }

  @Test
  void spansAreOrderedByStartAndTheShorterFirst() {
    assertThat(List.of(new Span(4, 5), new Span(1, 9), new Span(1, 3)).stream().sorted())
        .containsExactly(new Span(1, 3), new Span(1, 9), new Span(4, 5));
  }
}
