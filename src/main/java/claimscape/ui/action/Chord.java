package claimscape.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key with its modifiers. {@code ctrl} is the key for shortcuts, which is Cmd on macOS. Letters
 * and digits are keys; of punctuation the character counts, wherever a layout has it.
 *
 * @param sign the punctuation character meant, or empty where the code decides
 */
public record Chord(KeyCode key, String sign, boolean ctrl, boolean shift, boolean alt) {
  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

  /**
   * Reads {@code Ctrl+Shift+C}, {@code 1}, {@code Shift+T}, {@code F6}, {@code Esc}, {@code
   * Ctrl+,}.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public static Chord of(String written) {
    String rest = written;
    boolean ctrl = false;
    boolean shift = false;
    boolean alt = false;
    while (rest.length() > 1 && rest.indexOf('+') > 0) {
      String modifier = rest.substring(0, rest.indexOf('+'));
      switch (modifier) {
        case "Ctrl" -> ctrl = true;
        case "Shift" -> shift = true;
        case "Alt" -> alt = true;
        default -> throw new IllegalArgumentException("no modifier " + modifier);
      }
      rest = rest.substring(modifier.length() + 1);
    }
    return new Chord(KeyNames.code(rest), KeyNames.sign(rest), ctrl, shift, alt);
  }

  /** Whether this event presses the chord. */
  public boolean matches(KeyEvent event) {
    if (event.isShortcutDown() != ctrl) {
      return false;
    }
    if (!sign.isEmpty() && sign.equals(event.getText())) {
      return true;
    }
    return event.isShiftDown() == shift
        && event.isAltDown() == alt
        && (event.getCode() == key || KeyNames.digitOf(event) == key);
  }

  /** Whether a text field would take it for typing. */
  boolean types() {
    return !ctrl && !alt && !key.isFunctionKey() && key != KeyCode.ESCAPE;
  }

  /** How it is shown: {@code Ctrl Shift C}. */
  public String shown() {
    List<String> parts = new ArrayList<>();
    if (ctrl) {
      parts.add(MAC ? "⌘" : "Ctrl");
    }
    if (alt) {
      parts.add(MAC ? "⌥" : "Alt");
    }
    if (shift) {
      parts.add(MAC ? "⇧" : "Shift");
    }
    parts.add(sign.isEmpty() ? KeyNames.shown(key) : sign);
    return parts.stream().collect(Collectors.joining(" "));
  }

  /** For a menu to show; it never matches, since the action map alone listens to keys. */
  public KeyCombination inMenu() {
    String words = shown();
    return new KeyCombination() {
      @Override
      public boolean match(KeyEvent event) {
        return false;
      }

      @Override
      public String getDisplayText() {
        return words;
      }
    };
  }
}
