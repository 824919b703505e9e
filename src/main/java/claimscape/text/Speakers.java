package claimscape.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses who speaks in a sentence by the simplest patterns: a capitalised name beside a verb of
 * saying ("Ann Other said", "Ann Other, the mayor, said", "said Ann Other"), or after "according
 * to". A guess is only ever shown to a person, who accepts it or not.
 */
public final class Speakers {
  private static final String NAME =
      "\\p{Lu}[\\p{L}’'-]+(?:\\s+(?:of\\s+)?(?:the\\s+)?\\p{Lu}[\\p{L}’'-]+){0,3}";
  private static final Pattern BEFORE =
      Pattern.compile("(" + NAME + "),?\\s+(?:\\p{L}+ly\\s+)?(\\p{L}+)");
  private static final Pattern APPOSED =
      Pattern.compile(
          "("
              + NAME
              + "),\\s+(?:an?|the|its|his|her|their|who)\\s[^,.;:!?]{1,80},\\s+"
              + "(?:\\p{L}+ly\\s+)?(\\p{L}+)");
  private static final Pattern AFTER = Pattern.compile("(\\p{L}+)\\s+(" + NAME + ")");
  private static final Pattern ACCORDING =
      Pattern.compile("[Aa]ccording to (?:the )?(" + NAME + ")");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Set<String> verbs;

  /**
   * A speaker as the text names it.
   *
   * @param name where the name stands
   * @param cue where the verb of saying stands; empty at the name where there is none
   */
  public record Speaker(Span name, Span cue) {}

  private Speakers(Set<String> verbs) {
    this.verbs = verbs;
  }

  public static Speakers english() {
    return new Speakers(WordLists.english().words("reporting verb"));
  }

  /** The speaker of a sentence who is named nearest to a place in it. */
  public Optional<Speaker> nearest(CharSequence text, Span sentence, int place) {
    String words = text.subSequence(sentence.start(), sentence.end()).toString();
    return List.of(
            found(BEFORE, words, 1, 2),
            found(APPOSED, words, 1, 2),
            found(AFTER, words, 2, 1),
            found(ACCORDING, words, 1, 0))
        .stream()
        .flatMap(List::stream)
        .map(
            speaker ->
                new Speaker(
                    speaker.name().shifted(sentence.start()),
                    speaker.cue().shifted(sentence.start())))
        .min(Comparator.comparingInt(speaker -> Math.abs(speaker.name().start() - place)));
  }

  /** The verb of saying in a sentence that is nearest to a place, if there is one. */
  public Optional<Span> nearestCue(CharSequence text, Span sentence, int place) {
    Matcher word = WORD.matcher(text).region(sentence.start(), sentence.end());
    return word.results()
        .filter(match -> verbs.contains(match.group()))
        .map(match -> new Span(match.start(), match.end()))
        .min(Comparator.comparingInt(span -> Math.abs(span.start() - place)));
  }

  private List<Speaker> found(Pattern pattern, String words, int name, int verb) {
    return pattern
        .matcher(words)
        .results()
        .filter(match -> verb == 0 || verbs.contains(match.group(verb)))
        .map(
            match ->
                new Speaker(
                    new Span(match.start(name), match.end(name)),
                    verb == 0
                        ? new Span(match.start(name), match.start(name))
                        : new Span(match.start(verb), match.end(verb))))
        .toList();
  }
}
