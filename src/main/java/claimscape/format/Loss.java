package claimscape.format;

import java.util.Comparator;
import java.util.List;

/**
 * Something of which a format has no room: what, and how often.
 *
 * @param code a key of the words of this room: "loss.note"
 * @param count how many there were, at least 1
 * @param args what else the words name
 */
public record Loss(String code, int count, List<String> args) implements Comparable<Loss> {
  private static final Comparator<Loss> BY_CODE =
      Comparator.comparing(Loss::code).thenComparing(loss -> String.join("\n", loss.args()));

  public Loss {
    args = List.copyOf(args);
    if (count < 1) {
      throw new IllegalArgumentException("a loss is of something: " + code);
    }
  }

  public static Loss of(String code, int count) {
    return new Loss(code, count, List.of());
  }

  @Override
  public int compareTo(Loss other) {
    return BY_CODE.compare(this, other);
  }
}
