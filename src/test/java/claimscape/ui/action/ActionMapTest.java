package claimscape.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionMapTest {
  private static final Action TAG = Action.of("reader.claim", When.READER, () -> {}, "1", "C");
  private static final Action ROLE = Action.of("map.claim", When.MAP, () -> {}, "1", "C");
  private static final Action SAVE = Action.of("shell.save", When.ANYWHERE, () -> {}, "Ctrl+S");
  private static final Action UNDO = Action.of("shell.undo", When.ANYWHERE, () -> {}, "Ctrl+Z");

  private final ActionMap map = new ActionMap(() -> List.of(SAVE, UNDO, TAG, ROLE));

  @Test
  void aKeyBelongsToThePaneWithTheFocus() {
    assertThat(map.find(key(KeyCode.DIGIT1, "1", false), When.READER, false)).contains(TAG);
    assertThat(map.find(key(KeyCode.DIGIT1, "1", false), When.MAP, false)).contains(ROLE);
    assertThat(map.find(key(KeyCode.DIGIT1, "1", false), When.OUTLINE, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NUMPAD1, 1", "AMPERSAND, &", "DIGIT1, ''"})
  void aDigitIsThePhysicalKey(KeyCode code, String text) {
    assertThat(map.find(key(code, text, false), When.READER, false)).contains(TAG);
  }

  @Test
  void noLetterActsWhileATextFieldHasTheFocus() {
    assertThat(map.find(key(KeyCode.C, "c", false), When.READER, true)).isEmpty();
    assertThat(map.find(key(KeyCode.S, "", true), When.READER, true)).contains(SAVE);
  }

  @Test
  void aTextFieldKeepsItsOwnUndo() {
    assertThat(map.find(key(KeyCode.Z, "", true), When.ANYWHERE, true)).isEmpty();
    assertThat(map.find(key(KeyCode.Z, "", true), When.ANYWHERE, false)).contains(UNDO);
  }

  @Test
  void aKeyWithoutItsModifierIsAnotherKey() {
    assertThat(map.find(key(KeyCode.S, "s", false), When.READER, false)).isEmpty();
  }

  @Test
  void whatIsNotPossibleLetsItsKeyPass() {
    ActionMap idle = new ActionMap(() -> List.of(SAVE.whenever(() -> false)));
    assertThat(idle.find(key(KeyCode.S, "", true), When.MAP, false)).isEmpty();
  }

  private static KeyEvent key(KeyCode code, String text, boolean ctrl) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, ctrl, false, false);
  }
}
