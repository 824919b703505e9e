package claimscape.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChordTest {

  @ParameterizedTest
  @CsvSource({"Ctrl+Shift+C, Ctrl Shift C", "1, 1", "F6, F6", "Esc, Esc", "Ctrl+Up, Ctrl ↑"})
  void aChordShowsItsKeys(String written, String shown) {
    assertThat(Chord.of(written).shown()).isEqualTo(shown);
  }

  @Test
  void punctuationIsFoundWhereverALayoutHasIt() {
    KeyEvent german =
        new KeyEvent(KeyEvent.KEY_PRESSED, "[", "[", KeyCode.DIGIT8, false, false, false, false);
    assertThat(Chord.of("[").matches(german)).isTrue();
  }

  @Test
  void aMenuShowsAChordAndNeverTakesIt() {
    KeyEvent c =
        new KeyEvent(KeyEvent.KEY_PRESSED, "c", "c", KeyCode.C, false, false, false, false);
    assertThat(Chord.of("C").matches(c)).isTrue();
    assertThat(Chord.of("C").inMenu().match(c)).isFalse();
    assertThat(Chord.of("C").inMenu().getDisplayText()).isEqualTo("C");
  }

  @Test
  void anUnknownKeyIsRefused() {
    assertThatThrownBy(() -> Chord.of("Hyper+C")).isInstanceOf(IllegalArgumentException.class);
  }
}
