package claimscape.ui.fx;

import claimscape.text.Edtf;
import claimscape.text.Problem;
import claimscape.text.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The words of one pane, from its bundle {@code claimscape/ui/<pane>/words.properties}; what the
 * pane lacks is looked for in the words that all panes share.
 */
public final class Phrases {
  private final Words words;

  private Phrases(Words words) {
    this.words = words;
  }

  /**
   * The words of a pane.
   *
   * @param pane the last part of its package: {@code reader}
   * @throws java.util.MissingResourceException if the pane has no bundle
   */
  public static Phrases of(Locale locale, String pane) {
    return new Phrases(
        Words.of(
            locale,
            "claimscape.ui." + pane + ".words",
            "claimscape.ui.fx.words",
            "claimscape.session.words",
            "claimscape.search.words",
            "claimscape.project.words",
            "claimscape.storage.words",
            "claimscape.json.words",
            "claimscape.format.words",
            "claimscape.picture.words",
            "claimscape.intake.problems",
            "claimscape.text.words"));
  }

  public Locale locale() {
    return words.locale();
  }

  /** The words for a key; for an unknown one the key itself, so nothing is hidden. */
  public String say(String key, String... args) {
    return words.say(key, args);
  }

  /**
   * The words for a number of things: of {@code key.one} where there is one of them, else of {@code
   * key} with the number as its first argument.
   */
  public String count(String key, int number) {
    return words.say(number == 1 ? key + ".one" : key, Integer.toString(number));
  }

  /** A date in little room, the day first: "28 Apr 2016", "Apr 2016"; others as they are said. */
  public String date(Edtf date) {
    return switch (date.written()) {
      case String day when day.matches("\\d{4}-\\d\\d-\\d\\d") -> in("d MMM uuuu", date);
      case String month when month.matches("\\d{4}-(0\\d|1[0-2])") -> in("MMM uuuu", date);
      case String other -> date.shown(locale());
    };
  }

  private String in(String pattern, Edtf date) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(date.earliest());
  }

  /** One sentence for a problem. */
  public String say(Problem problem) {
    return words.say(problem);
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return words.find(key, List.of()).isPresent();
  }
}
