package claimscape.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A way to keep an argument map in a file.
 *
 * @param id by which the command line and a project's extensions name it: "aif"
 * @param suffixes that its files bear, with the dot, the one that we write first
 * @param ability what can be done with it
 */
public record MapFormat(String id, List<String> suffixes, Ability ability) {
  public MapFormat {
    suffixes = List.copyOf(suffixes);
    if (suffixes.isEmpty()) {
      throw new IllegalArgumentException("a format has at least one suffix: " + id);
    }
  }

  /** What can be done with a format. */
  public sealed interface Ability {

    /** It is read and not written. */
    record In(MapReader reader) implements Ability {}

    /** It is written and not read. */
    record Out(MapWriter writer) implements Ability {}

    /** It is both. */
    record InOut(MapReader reader, MapWriter writer) implements Ability {}
  }

  public Optional<MapReader> reader() {
    return switch (ability) {
      case Ability.In in -> Optional.of(in.reader());
      case Ability.Out out -> Optional.empty();
      case Ability.InOut both -> Optional.of(both.reader());
    };
  }

  public Optional<MapWriter> writer() {
    return switch (ability) {
      case Ability.In in -> Optional.empty();
      case Ability.Out out -> Optional.of(out.writer());
      case Ability.InOut both -> Optional.of(both.writer());
    };
  }

  /** Whether a file of this name bears one of the format's suffixes, in any case of letters. */
  public boolean suits(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return suffixes.stream().anyMatch(lower::endsWith);
  }

  /** The suffix of the files that we write. */
  public String suffix() {
    return suffixes.getFirst();
  }
}
