package claimscape.ui.action;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys are called, and which of them are digits. */
final class KeyNames {
  private static final Map<String, KeyCode> SIGNS =
      Map.ofEntries(
          Map.entry(".", KeyCode.PERIOD),
          Map.entry(",", KeyCode.COMMA),
          Map.entry("=", KeyCode.EQUALS),
          Map.entry("+", KeyCode.PLUS),
          Map.entry("-", KeyCode.MINUS),
          Map.entry("[", KeyCode.OPEN_BRACKET),
          Map.entry("]", KeyCode.CLOSE_BRACKET),
          Map.entry("\\", KeyCode.BACK_SLASH));
  private static final Map<String, KeyCode> NAMES =
      Map.ofEntries(
          Map.entry("Esc", KeyCode.ESCAPE),
          Map.entry("Del", KeyCode.DELETE),
          Map.entry("Enter", KeyCode.ENTER),
          Map.entry("Space", KeyCode.SPACE),
          Map.entry("Tab", KeyCode.TAB),
          Map.entry("Home", KeyCode.HOME),
          Map.entry("End", KeyCode.END),
          Map.entry("Up", KeyCode.UP),
          Map.entry("Down", KeyCode.DOWN),
          Map.entry("Left", KeyCode.LEFT),
          Map.entry("Right", KeyCode.RIGHT),
          Map.entry("PageUp", KeyCode.PAGE_UP),
          Map.entry("PageDown", KeyCode.PAGE_DOWN));
  private static final Map<KeyCode, String> ARROWS =
      Map.of(KeyCode.UP, "↑", KeyCode.DOWN, "↓", KeyCode.LEFT, "←", KeyCode.RIGHT, "→");

  /** What the digit keys of a French keyboard write without Shift, where no other key does. */
  private static final Map<String, KeyCode> FRENCH =
      Map.of(
          "&", KeyCode.DIGIT1,
          "é", KeyCode.DIGIT2,
          "\"", KeyCode.DIGIT3,
          "(", KeyCode.DIGIT5,
          "è", KeyCode.DIGIT7,
          "ç", KeyCode.DIGIT9,
          "à", KeyCode.DIGIT0);

  private KeyNames() {}

  static KeyCode code(String name) {
    KeyCode named = NAMES.getOrDefault(name, SIGNS.getOrDefault(name, KeyCode.UNDEFINED));
    if (named != KeyCode.UNDEFINED) {
      return named;
    }
    return name.length() == 1 && Character.isDigit(name.charAt(0))
        ? KeyCode.valueOf("DIGIT" + name)
        : KeyCode.valueOf(name);
  }

  static String sign(String name) {
    return SIGNS.containsKey(name) ? name : "";
  }

  /** The digit key pressed: of the main block, the number pad, or a French keyboard. */
  static KeyCode digitOf(KeyEvent event) {
    String code = event.getCode().name();
    if (code.startsWith("NUMPAD")) {
      return KeyCode.valueOf("DIGIT" + code.substring("NUMPAD".length()));
    }
    return event.isShiftDown()
        ? KeyCode.UNDEFINED
        : FRENCH.getOrDefault(event.getText(), KeyCode.UNDEFINED);
  }

  static String shown(KeyCode key) {
    if (ARROWS.containsKey(key)) {
      return ARROWS.getOrDefault(key, "");
    }
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue() == key)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(key.getName());
  }
}
