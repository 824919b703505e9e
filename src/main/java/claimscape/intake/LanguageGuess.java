package claimscape.intake;

import claimscape.text.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A careful guess at the language of a text: English by its smallest words; Arabic, Persian, Urdu
 * and Pashto by the letters that only they use. Nothing where unsure.
 */
final class LanguageGuess {
  private static final int SAMPLE = 20_000;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "in", "that", "is", "was", "for", "with", "by", "it");
  private static final String URDU = "ٹڈڑںےھہ";
  private static final String PASHTO = "ښږټډړۍې";
  private static final String PERSIAN = "پچژگکی";

  private LanguageGuess() {}

  /** A BCP 47 tag, or nothing. */
  static Optional<String> of(SourceText text) {
    String sample = text.content().substring(0, Math.min(SAMPLE, text.length()));
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long arabic = sample.codePoints().filter(LanguageGuess::isArabicLetter).count();
    if (letters == 0) {
      return Optional.empty();
    }
    return arabic * 2 > letters ? Optional.of(inArabicScript(sample, arabic)) : english(sample);
  }

  private static boolean isArabicLetter(int point) {
    return Character.isLetter(point)
        && Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC;
  }

  private static String inArabicScript(String sample, long letters) {
    if (share(sample, PASHTO, letters) > 0.01) {
      return "ps";
    }
    if (share(sample, URDU, letters) > 0.04) {
      return "ur";
    }
    return share(sample, PERSIAN, letters) > 0.04 ? "fa" : "ar";
  }

  private static double share(String sample, String signs, long letters) {
    return (double) sample.chars().filter(unit -> signs.indexOf(unit) >= 0).count() / letters;
  }

  private static Optional<String> english(String sample) {
    int words = 0;
    int small = 0;
    Matcher matcher = WORD.matcher(sample);
    while (matcher.find()) {
      words++;
      if (ENGLISH.contains(matcher.group().toLowerCase(Locale.ROOT))) {
        small++;
      }
    }
    return words >= 8 && small * 100 >= words * 12 ? Optional.of("en") : Optional.empty();
  }
}
