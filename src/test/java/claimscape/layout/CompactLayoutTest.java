package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class CompactLayoutTest {

  @Test
  void anEmptyPlanIsAnEmptySheetWithItsMargin() {
    Layout layout = CompactLayout.of(Plan.of(List.of(), List.of()), Cancel.never());
    assertThat(layout.size()).isEqualTo(new Size(48, 48));
  }

  @Test
  void cancelledWorkStops() {
    Plan plan = Plan.of(List.of(Box.free(220, 76, 0)), List.of());
    assertThatThrownBy(() -> CompactLayout.of(plan, () -> true))
        .isInstanceOf(CancellationException.class);
  }
}
