package claimscape.format;

import java.util.List;

/**
 * A map as written.
 *
 * @param bytes the whole file; nobody changes them
 * @param losses what the format could not hold, by code
 */
@SuppressWarnings("ArrayRecordComponent")
public record Writing(byte[] bytes, List<Loss> losses) {
  public Writing {
    losses = losses.stream().sorted().toList();
  }
}
