package claimscape.storage.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the words of an enumeration are spelt in a file: small letters, a hyphen between words. */
public final class Spelling {
  private Spelling() {}

  public static String of(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> meant(Class<E> type, String written) {
    return Arrays.stream(type.getEnumConstants())
        .filter(word -> of(word).equals(written))
        .findFirst();
  }
}
