package claimscape.text;

import java.util.List;
import java.util.Optional;

/**
 * An expected trouble as a value. It says what happened by a code; the words are found where they
 * are shown, by {@link Words}.
 *
 * @param code a key of a message bundle
 * @param args what the message names, in its order
 * @param place where in a file, if there is such a place
 */
public record Problem(String code, List<String> args, Optional<Place> place) {
  public Problem {
    args = List.copyOf(args);
  }

  public static Problem of(String code, String... args) {
    return new Problem(code, List.of(args), Optional.empty());
  }

  /** The same trouble at a place of a file. */
  public Problem at(int line, int column) {
    return new Problem(code, args, Optional.of(new Place(line, column)));
  }
}
