package claimscape.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses who says a passage. Of the reports of its sentence it takes the innermost that says it,
 * else one the passage itself makes; a quotation that goes on has the speaker of the sentence
 * before; "he" is whoever was named last as a speaker. A guess is only ever shown to a person, who
 * accepts it or not.
 */
public final class Speakers {
  /** How many sentences a pronoun looks back. */
  private static final int BACK = 6;

  /** How far before a last name its forenames are looked for, in UTF-16 units. */
  private static final int FAR = 100_000;

  private static final String FORENAMES = "(?:\\p{Lu}[\\p{L}’'-]+ ){1,5}";

  private static final String NAME_ENDS = "(?![\\p{L}’'-])";

  private final Reports reports;

  /**
   * A speaker as the text names it.
   *
   * @param whole where the name stands, with titles and all that belongs to it
   * @param name where the name stands without titles
   * @param cue where the verb of saying stands; empty after the name where there is none
   */
  public record Speaker(Span whole, Span name, Span cue) {}

  private Speakers(Reports reports) {
    this.reports = reports;
  }

  public static Speakers english() {
    return new Speakers(Reports.english());
  }

  /** Who says a passage, if the text tells. */
  public Optional<Speaker> of(Reading reading, Span passage) {
    String text = reading.text().content();
    Span sentence = reading.at(TextUnit.SENTENCE, passage.start());
    List<Reports.Report> here = reports.in(text, sentence);
    return saying(here, text, passage)
        .or(() -> goingOn(reading, sentence, passage))
        .flatMap(report -> resolved(reading, sentence, here, report))
        .map(speaker -> new Speaker(speaker.whole(), fullName(reading, speaker), speaker.cue()));
  }

  /** Where a person called by a last name was named in full before; else the name itself. */
  private Span fullName(Reading reading, Speaker speaker) {
    String text = reading.text().content();
    return reports
        .lastName(text, speaker.name())
        .filter(last -> speaker.whole().start() == speaker.name().start())
        .flatMap(
            last ->
                Pattern.compile(FORENAMES + Pattern.quote(reading.text().slice(last)) + NAME_ENDS)
                    .matcher(text)
                    .region(Math.max(0, speaker.name().start() - FAR), speaker.name().start())
                    .results()
                    .map(row -> reports.fullName(text, new Span(row.start(), row.end())))
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingInt(Span::length)))
        .orElse(speaker.name());
  }

  private static Optional<Reports.Report> saying(
      List<Reports.Report> here, String text, Span passage) {
    Span words = White.trimmed(text, passage);
    return here.stream()
        .filter(report -> covers(report.scope(), words))
        .min(Comparator.comparingInt(report -> report.scope().length()))
        .or(
            () ->
                here.stream()
                    .filter(report -> report.touches(words))
                    .max(Comparator.comparingInt(report -> report.scope().length())));
  }

  private static boolean covers(Span scope, Span words) {
    return scope.start() <= words.start()
        && words.start() < scope.end()
        && words.end() <= scope.end() + 2;
  }

  /** The report of an earlier sentence whose quotation this one goes on with. */
  private Optional<Reports.Report> goingOn(Reading reading, Span sentence, Span passage) {
    String text = reading.text().content();
    boolean within =
        Quotations.in(text, sentence).spans().stream()
            .anyMatch(
                quotation ->
                    quotation.start() <= passage.start()
                        && quotation.start() == sentence.start()
                        && passage.end() <= quotation.end());
    return within
        ? earlier(reading, sentence)
            .flatMap(before -> reports.in(text, before).stream().reduce((a, b) -> b))
        : Optional.empty();
  }

  private static Optional<Span> earlier(Reading reading, Span sentence) {
    return reading.previous(TextUnit.SENTENCE, sentence.start());
  }

  private Optional<Speaker> resolved(
      Reading reading, Span sentence, List<Reports.Report> here, Reports.Report report) {
    if (!isPronoun(reading, report.name())) {
      return Optional.of(new Speaker(report.whole(), report.name(), report.cue()));
    }
    List<Reports.Report> before =
        here.stream().filter(other -> other.name().end() <= report.name().start()).toList();
    return lastNamed(reading, before)
        .or(() -> namedBefore(reading, sentence))
        .map(other -> new Speaker(other.whole(), other.name(), report.cue()));
  }

  private Optional<Speaker> namedBefore(Reading reading, Span sentence) {
    String text = reading.text().content();
    Span place = sentence;
    for (int back = 0; back < BACK; back++) {
      Optional<Span> before = earlier(reading, place);
      if (before.isEmpty()) {
        return Optional.empty();
      }
      place = before.get();
      Optional<Speaker> found = lastNamed(reading, reports.in(text, place));
      if (found.isEmpty() && back == 0) {
        found = reports.subject(text, place).map(name -> new Speaker(name, name, name));
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Speaker> lastNamed(Reading reading, List<Reports.Report> found) {
    return found.stream()
        .filter(report -> !isPronoun(reading, report.name()))
        .reduce((earlier, later) -> later)
        .map(report -> new Speaker(report.whole(), report.name(), report.cue()));
  }

  private static boolean isPronoun(Reading reading, Span name) {
    return SpeechWords.isPronoun(reading.text().slice(name).toLowerCase(Locale.ROOT));
  }
}
