package claimscape.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys as keyboards of several countries send them, and what they come to mean. */
class KeyboardTest {

  private static KeyEvent press(KeyCode code, String text, String held) {
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        text,
        text,
        code,
        held.contains("S"),
        held.contains("C"),
        held.contains("A"),
        false);
  }

  @ParameterizedTest(name = "{0} is pressed by {1} ''{2}'' with {3}: {4}")
  @CsvSource({
    "1, DIGIT1, 1, '', true",
    "1, NUMPAD1, 1, '', true",
    "1, DIGIT1, &, '', true",
    "1, AMPERSAND, &, '', true",
    "2, UNDEFINED, é, '', true",
    "3, QUOTEDBL, '\"', '', true",
    "5, LEFT_PARENTHESIS, (, '', true",
    "7, UNDEFINED, è, '', true",
    "0, UNDEFINED, à, '', true",
    "1, DIGIT1, '', S, false",
    "1, DIGIT2, 2, '', false",
    "Ctrl+1, DIGIT1, '', C, true",
    "Ctrl+1, DIGIT1, 1, '', false",
    "Alt+2, DIGIT2, '', A, true",
    "Alt+2, DIGIT2, '', CA, false",
    "Ctrl+Shift+Z, Z, '', CS, true",
    "Ctrl+Shift+Z, Z, '', C, false",
    "Shift+T, T, T, S, true",
    "T, T, T, S, false",
    "T, T, t, '', true",
    "[, OPEN_BRACKET, [, '', true",
    "[, DIGIT8, [, A, true",
    "=, EQUALS, =, '', true",
    "=, DIGIT0, =, S, true",
    "., PERIOD, ., '', true",
    "'Ctrl+,', COMMA, ',', C, true",
    "'Ctrl+,', COMMA, ',', '', false",
    "Ctrl++, PLUS, +, C, true",
    "Ctrl++, EQUALS, +, CS, true",
    "Ctrl+-, MINUS, -, C, true",
    "'Ctrl+\\', BACK_SLASH, '\\', C, true",
    "F6, F6, '', '', true",
    "F6, F6, '', S, false",
    "Esc, ESCAPE, '', '', true",
    "Del, DELETE, '', '', true",
    "Shift+Del, DELETE, '', S, true",
    "Space, SPACE, ' ', '', true",
    "Ctrl+Up, UP, '', C, true",
    "Ctrl+Up, DOWN, '', C, false"
  })
  void aKeyIsTheChordOrIsNot(
      String chord, KeyCode code, String text, String held, boolean expected) {
    assertThat(Chord.of(chord).matches(press(code, text, held))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Ctrl+Shift+C, Ctrl Shift C",
    "Shift+Ctrl+C, Ctrl Shift C",
    "Alt+Left, Alt ←",
    "Ctrl+Down, Ctrl ↓",
    "Right, →",
    "PageUp, PageUp",
    "Enter, Enter",
    "Space, Space",
    "Del, Del",
    "0, 0",
    "'Ctrl+,', 'Ctrl ,'",
    "Ctrl++, Ctrl +",
    "Ctrl+-, Ctrl -",
    "[, [",
    "F11, F11"
  })
  void aChordIsWrittenAsAKeyboardHasIt(String written, String shown) {
    assertThat(Chord.of(written).shown()).isEqualTo(shown);
    assertThat(Chord.of(written).inMenu().getDisplayText()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Meta+C", "Ctrl+", "", "ctrl+c", "Ctrl+Nothing", "12"})
  void whatIsNoKeyIsRefused(String written) {
    assertThatThrownBy(() -> Chord.of(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "C, true",
    "1, true",
    "Shift+T, true",
    "., true",
    "Space, true",
    "Enter, true",
    "Ctrl+C, false",
    "Alt+1, false",
    "F1, false",
    "Esc, false"
  })
  void aFieldTakesWhatItWouldType(String chord, boolean typed) {
    assertThat(Chord.of(chord).types()).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "Ctrl+C, false",
    "Ctrl+V, false",
    "Ctrl+X, false",
    "Ctrl+A, false",
    "Ctrl+Z, false",
    "Ctrl+Shift+Z, false",
    "Ctrl+Y, false",
    "Ctrl+Left, false",
    "Ctrl+Shift+Home, false",
    "Ctrl+Del, false",
    "2, false",
    "Enter, false",
    "Ctrl+S, true",
    "Ctrl+K, true",
    "Ctrl+Shift+C, true",
    "F6, true",
    "Esc, true",
    "Ctrl+1, true"
  })
  void whileAFieldIsWrittenInOnlyOtherKeysAct(String chord, boolean acts) {
    Chord key = Chord.of(chord);
    Action action = Action.of("shell.it", When.ANYWHERE, () -> {}, chord);
    ActionMap map = new ActionMap(() -> List.of(action));
    KeyEvent event =
        new KeyEvent(
            KeyEvent.KEY_PRESSED, "", "", key.key(), key.shift(), key.ctrl(), key.alt(), false);
    assertThat(map.find(event, When.READER, true))
        .isEqualTo(acts ? Optional.of(action) : Optional.empty());
    assertThat(map.find(event, When.READER, false)).contains(action);
  }

  @Test
  void thePaneOfANodeIsTheNearestThatIsMarked() {
    Group inner = new Group();
    Group outer = new Group(new Group(inner));
    assertThat(When.around(Optional.of(inner))).isEqualTo(When.ANYWHERE);
    When.MAP.mark(outer);
    assertThat(When.around(Optional.of(inner))).isEqualTo(When.MAP);
    When.INSPECTOR.mark(inner);
    assertThat(When.around(Optional.of(inner))).isEqualTo(When.INSPECTOR);
    assertThat(When.around(Optional.empty())).isEqualTo(When.ANYWHERE);
  }
}
