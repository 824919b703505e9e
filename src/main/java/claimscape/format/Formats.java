package claimscape.format;

import java.util.List;
import java.util.Optional;

/**
 * Every format there is, in the order in which files are tried: one that knows its files surely
 * comes before one that accepts much.
 */
public record Formats(List<MapFormat> all) {
  public Formats {
    all = List.copyOf(all);
    if (all.stream().map(MapFormat::id).distinct().count() != all.size()) {
      throw new IllegalArgumentException("two formats with one id");
    }
  }

  public Optional<MapFormat> named(String id) {
    return all.stream().filter(format -> format.id().equals(id)).findFirst();
  }

  /** The format that a file is in, judged by its first bytes, not by its name alone. */
  public Optional<MapFormat> of(Input input) {
    return all.stream()
        .filter(
            format -> format.reader().map(reader -> reader.looksLike(input)).orElse(Boolean.FALSE))
        .findFirst();
  }

  /** The format that a file of this name is to be written in. */
  public Optional<MapFormat> toWrite(String fileName) {
    return all.stream()
        .filter(format -> format.writer().isPresent() && format.suits(fileName))
        .findFirst();
  }
}
