package claimscape.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The value of a filter. */
class FilterTest {
  private static final SourceId NEWS = new SourceId("news");
  private static final VoiceId ANN = new VoiceId("ann");
  private static final VoiceId BEN = new VoiceId("ben");

  @Test
  void whatIsNamedTwiceIsNamedNoMore() {
    Filter filter = Filter.NONE.toggled(Role.CLAIM).toggled(NEWS).toggled(ANN).toggledTag("war");
    assertThat(filter.isEmpty()).isFalse();
    assertThat(filter.toggled(Role.CLAIM).toggled(NEWS).toggled(ANN).toggledTag("war"))
        .isEqualTo(Filter.NONE);
  }

  @Test
  void aStrengthAloneIsAFilter() {
    assertThat(Filter.NONE.withLeast(Optional.of(Strength.WEAK)).isEmpty()).isFalse();
  }

  @Test
  void oneVoiceTakesThePlaceOfTheOthers() {
    Filter filter = Filter.NONE.toggled(ANN).toggled(Role.NOTE);
    assertThat(filter.withVoice(Optional.of(BEN)).voices()).containsExactly(BEN);
    assertThat(filter.withVoice(Optional.empty())).isEqualTo(Filter.NONE.toggled(Role.NOTE));
  }

  @Test
  void whatIsGoneIsLetGoAndTheRestStays() {
    Filter filter = Filter.NONE.toggled(ANN).toggled(BEN).toggled(NEWS).toggledTag("war");
    assertThat(filter.keeping(source -> false, ANN::equals, tag -> false))
        .isEqualTo(Filter.NONE.toggled(ANN));
  }
}
