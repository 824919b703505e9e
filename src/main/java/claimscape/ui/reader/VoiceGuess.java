package claimscape.ui.reader;

import claimscape.argument.Stance;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.text.Reading;
import claimscape.text.Span;
import claimscape.text.Speakers;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The nearest guess at who says what a passage says, filled in where a person then decides. A
 * speaker whom the text calls by a name that the project knows, of a voice or of an outlet, is that
 * voice; the article before a name is no part of it.
 *
 * @param name of the voice, or empty
 * @param cue the verb as the text has it, or empty
 */
record VoiceGuess(String name, Stance stance, String cue) {
  /** A name of no more letters is no name that a text could be searched for. */
  private static final int SHORTEST = 2;

  private static final Map<Stance, Pattern> STANCES = new EnumMap<>(Stance.class);

  static {
    STANCES.put(
        Stance.DENIES,
        Pattern.compile("den(y|ie)|reject|dismiss|refut|disput|play(ed|ing|s)? down"));
    STANCES.put(Stance.DEMANDS, Pattern.compile("demand|urg|call(s|ed|ing)? on"));
    STANCES.put(Stance.CONCEDES, Pattern.compile("conced|admit|acknowledg"));
    STANCES.put(Stance.PREDICTS, Pattern.compile("predict|forecast|expect"));
    STANCES.put(Stance.QUESTIONS, Pattern.compile("question|doubt|wonder"));
  }

  /** Guesses for a passage. */
  static VoiceGuess of(Project project, Reading reading, Span passage) {
    return Speakers.english()
        .of(reading, passage)
        .map(speaker -> of(project, reading, speaker))
        .orElse(new VoiceGuess("", Stance.ASSERTS, ""));
  }

  private static VoiceGuess of(Project project, Reading reading, Speakers.Speaker speaker) {
    String verb = reading.text().slice(speaker.cue());
    String name =
        known(project, reading.text().slice(speaker.whole()))
            .orElse(reading.text().slice(speaker.name()));
    return new VoiceGuess(name, stance(verb), verb);
  }

  private static Stance stance(String verb) {
    return STANCES.entrySet().stream()
        .filter(stance -> stance.getValue().matcher(verb).lookingAt())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Stance.ASSERTS);
  }

  private record Named(String name, int at, int length) {}

  /** The voice or the outlet that a phrase names first; of names within one another the longest. */
  private static Optional<String> known(Project project, String phrase) {
    return Stream.concat(voices(project, phrase), outlets(project, phrase))
        .min(
            Comparator.comparingInt(Named::at)
                .thenComparing(Comparator.comparingInt(Named::length).reversed()))
        .map(Named::name);
  }

  private static Stream<Named> voices(Project project, String phrase) {
    return project.voices().values().stream()
        .flatMap(voice -> names(voice).flatMap(name -> named(phrase, name, voice.name())));
  }

  /** What the texts of the project are called by: one text often quotes another. */
  private static Stream<Named> outlets(Project project, String phrase) {
    return project.sources().values().stream()
        .map(source -> source.card().outlet())
        .filter(outlet -> outlet.length() > SHORTEST)
        .flatMap(outlet -> named(phrase, outlet, outlet));
  }

  private static Stream<Named> named(String phrase, String written, String name) {
    String bare = written.startsWith("The ") ? written.substring("The ".length()) : written;
    return places(phrase, bare).map(at -> new Named(name, at, bare.length()));
  }

  /** Where a phrase holds a name as words of their own: “Ann” is not in “Annual”. */
  private static Stream<Integer> places(String phrase, String name) {
    return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])")
        .matcher(phrase)
        .results()
        .map(MatchResult::start);
  }

  private static Stream<String> names(Voice voice) {
    List<String> parts = List.of(voice.name().split(" ", -1));
    Stream<String> last = parts.size() == 2 ? Stream.of(parts.getLast()) : Stream.empty();
    return Stream.concat(Stream.of(voice.name()), Stream.concat(voice.otherNames().stream(), last))
        .filter(name -> name.length() > SHORTEST);
  }
}
