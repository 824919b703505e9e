package claimscape.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a locale: resolves codes and arguments against message bundles, the first bundle
 * that has the key. Arguments go in as they are written; nothing is formatted as a number.
 */
public final class Words {
  private final Locale locale;
  private final List<ResourceBundle> bundles;
  private final Map<String, Optional<Template>> templates = new ConcurrentHashMap<>();

  private Words(Locale locale, List<ResourceBundle> bundles) {
    this.locale = locale;
    this.bundles = bundles;
  }

  /**
   * @param bundleNames such as {@code claimscape.text.words}
   * @throws java.util.MissingResourceException if a bundle does not exist
   */
  public static Words of(Locale locale, String... bundleNames) {
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Words(
        locale,
        List.of(bundleNames).stream()
            .map(name -> ResourceBundle.getBundle(name, locale, exact))
            .toList());
  }

  public Locale locale() {
    return locale;
  }

  /** The words for a code, or nothing if no bundle has it. */
  public Optional<String> find(String code, List<String> args) {
    return templates.computeIfAbsent(code, this::template).map(template -> template.filled(args));
  }

  private Optional<Template> template(String code) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(code))
        .findFirst()
        .map(bundle -> new Template(new MessageFormat(bundle.getString(code), locale)));
  }

  /** The words for a code; for an unknown one the code and its arguments, so nothing is hidden. */
  public String say(String code, String... args) {
    List<String> given = List.of(args);
    return find(code, given).orElseGet(() -> given.isEmpty() ? code : code + " " + given);
  }

  /** One sentence for a problem, led by its place if it has one. */
  public String say(Problem problem) {
    String sentence = say(problem.code(), problem.args().toArray(String[]::new));
    return problem
        .place()
        .flatMap(
            place ->
                find(
                    "problem.at",
                    List.of(
                        Integer.toString(place.line()),
                        Integer.toString(place.column()),
                        sentence)))
        .orElse(sentence);
  }
}
