package claimscape.drawing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The three themes. Contrast of words and role strokes is kept by a test (WCAG 2). */
public final class Themes {
  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  public static final Theme LIGHT =
      new Theme(
          "light",
          false,
          colours(
              List.of(0xFAFAF7, WHITE, 0xF4F4F0, 0x1C2128, 0x57606A, 0x6A737D),
              List.of(0xD8DCE1, 0xE8EAEC, 0xB8BFC7, 0x57606A, 0xD7E5FA, 0xEEEEE9, WHITE, 0x0B57D0),
              List.of(0x1F5FA8, 0x00725C, 0xB23A0E, 0x3F6E8C, 0x7A5A00, 0x6A4C93),
              List.of(0xE9F1FB, 0xE2F4EE, 0xFCEBE3, 0xEAF2F6, 0xFBF3DA, 0xF1ECF8),
              List.of(0x0B6FB8, 0xC2410C, 0x0F766E, 0xA21CAF, 0x8A6D00, 0x4B5563)));

  public static final Theme DARK =
      new Theme(
          "dark",
          false,
          colours(
              List.of(0x15181C, 0x1C2026, 0x121518, 0xE6E9ED, 0xA3ACB7, 0x87919C),
              List.of(
                  0x30363D, 0x262B31, 0x454D57, 0xA3ACB7, 0x274063, 0x242930, 0x12161B, 0x8AB4F8),
              List.of(0x7DB4F5, 0x5CCFAE, 0xFF9166, 0x9CC7DE, 0xE3C04B, 0xC2A5EC),
              List.of(0x1B2A3D, 0x16302A, 0x3A2219, 0x1D2B33, 0x332B14, 0x2A2238),
              List.of(0x6CB6FF, 0xFF9466, 0x4FD1C5, 0xE39BF0, 0xE5C454, 0xB6C0CC)));

  /** Black on white, safe on any printer: shape, glyph, letter and bar carry the role. */
  public static final Theme PRINT =
      new Theme(
          "print",
          true,
          colours(
              List.of(WHITE, WHITE, WHITE, BLACK, 0x333333, 0x555555),
              List.of(BLACK, 0x999999, BLACK, 0x333333, 0xDDDDDD, 0xEEEEEE, WHITE, BLACK),
              List.of(BLACK, BLACK, BLACK, BLACK, BLACK, BLACK),
              List.of(0xEEEEEE, 0xEEEEEE, 0xEEEEEE, 0xEEEEEE, 0xEEEEEE, 0xEEEEEE),
              List.of(BLACK, 0x1F1F1F, 0x3D3D3D, 0x555555, 0x6B6B6B, 0x808080)));

  private Themes() {}

  /** All themes, in the order in which a choice offers them. */
  public static List<Theme> all() {
    return List.of(LIGHT, DARK, PRINT);
  }

  private static Map<Ink, Integer> colours(
      List<Integer> words,
      List<Integer> lines,
      List<Integer> roles,
      List<Integer> tints,
      List<Integer> voices) {
    Map<Ink, Integer> made = new EnumMap<>(Ink.class);
    int at = 0;
    Ink[] inks = Ink.values();
    for (List<Integer> part : List.of(words, lines, roles, tints, voices)) {
      for (int colour : part) {
        made.put(inks[at++], colour);
      }
    }
    return made;
  }
}
