package claimscape.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as the Extended Date/Time Format (ISO 8601-2, levels 0 and 1) writes it: {@code 2020},
 * {@code 2020-07-05}, a season {@code 2020-22}, {@code 2019-07~} (about), {@code 2019?}
 * (uncertain), {@code 202X}, {@code 2020-07-05T10:20:00Z}, intervals {@code 2019/2020}, {@code
 * 2019/..}, {@code /2020}.
 *
 * @param written exactly as it was given
 */
public record Edtf(String written) implements Comparable<Edtf> {
  private static final Comparator<Edtf> ORDER =
      Comparator.comparing(Edtf::earliest).thenComparing(Edtf::latest).thenComparing(Edtf::written);

  /**
   * @throws IllegalArgumentException if this is no such date; {@link #parse} asks without throwing
   */
  public Edtf {
    if (EdtfReading.of(written).isEmpty()) {
      throw new IllegalArgumentException("Not a date of EDTF level 0 or 1: " + written);
    }
  }

  /** The date, or nothing if the text is not one; white space around it is forgiven. */
  public static Optional<Edtf> parse(String text) {
    String bare = text.strip();
    return EdtfReading.of(bare).map(reading -> new Edtf(bare));
  }

  /** The year it starts in; nothing where the start is open, unknown or not one year. */
  public OptionalInt year() {
    return reading().year();
  }

  /** The first day it may mean; {@link LocalDate#MIN} where the start is open or unknown. */
  public LocalDate earliest() {
    return reading().earliest();
  }

  /** The last day it may mean; {@link LocalDate#MAX} where the end is open or unknown. */
  public LocalDate latest() {
    return reading().latest();
  }

  /** For people, in the words of a locale: "July 5, 2020", "about July 2019", "2020s". */
  public String shown(Locale locale) {
    return reading().shown(Words.of(locale, "claimscape.text.words"));
  }

  /** By the earliest day, then the latest, then as written. */
  @Override
  public int compareTo(Edtf other) {
    return ORDER.compare(this, other);
  }

  private EdtfReading reading() {
    return EdtfReading.of(written).orElseThrow();
  }
}
