package claimscape.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A message with gaps, read once and filled in often: thousands of cards say the same few messages.
 * The pattern is that of {@link MessageFormat}, with gaps for words only.
 */
final class Template {
  /** Of the private use area, one for each argument: no message of ours has such characters. */
  private static final char FIRST_GAP = '\uE000';

  /** What stands before, between and after the gaps. */
  private final List<String> fixed = new ArrayList<>();

  private final List<Integer> gaps = new ArrayList<>();

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if a gap asks for more than words, such as a number
   */
  Template(MessageFormat pattern) {
    if (Arrays.stream(pattern.getFormats()).anyMatch(format -> format != null)) {
      throw new IllegalArgumentException("gaps take words only: " + pattern.toPattern());
    }
    Object[] marks = new Object[pattern.getFormatsByArgumentIndex().length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = String.valueOf((char) (FIRST_GAP + i));
    }
    String marked = pattern.format(marks);
    int from = 0;
    for (int at = 0; at < marked.length(); at++) {
      int gap = marked.charAt(at) - FIRST_GAP;
      if (gap >= 0 && gap < marks.length) {
        fixed.add(marked.substring(from, at));
        gaps.add(gap);
        from = at + 1;
      }
    }
    fixed.add(marked.substring(from));
  }

  /** The message; a gap for which no words are given keeps its number. */
  String filled(List<String> words) {
    if (gaps.isEmpty()) {
      return fixed.getFirst();
    }
    StringBuilder message = new StringBuilder();
    for (int i = 0; i < gaps.size(); i++) {
      int gap = gaps.get(i);
      message.append(fixed.get(i)).append(gap < words.size() ? words.get(gap) : "{" + gap + "}");
    }
    return message.append(fixed.getLast()).toString();
  }
}
