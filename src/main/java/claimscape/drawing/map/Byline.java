package claimscape.drawing.map;

import claimscape.argument.AttributionStep;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.Statement;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.text.Edtf;
import claimscape.text.Words;
import java.text.Bidi;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who says a statement, where and when, as the header of its card names it.
 *
 * @param words "Daud, 2 others ← Khyber Review", or empty
 * @param italic where nobody says it: implicit in a source, or the analyst's own
 * @param year the year that the statement is about, or else in which it was said
 */
public record Byline(String words, boolean italic, OptionalInt year) {

  /** The words that bylines are made of. */
  public static Words words(Locale locale) {
    return Words.of(locale, "claimscape.drawing.words");
  }

  public static Byline of(Project project, Statement statement, Words words) {
    List<Passage> passages = project.passagesOf(statement.id());
    Optional<Passage> first = first(passages);
    OptionalInt year = year(statement.asOf());
    if (first.isPresent()) {
      Passage passage = first.get();
      Optional<SourceCard> card = project.source(passage.source()).map(Source::card);
      return new Byline(
          named(project, passages, passage, card, words),
          false,
          year.isPresent() ? year : said(passage.chain(), card));
    }
    Optional<String> voice = innermost(project, statement.chain());
    if (voice.isPresent()) {
      return new Byline(
          voice.get(), false, year.isPresent() ? year : said(statement.chain(), Optional.empty()));
    }
    return switch (statement.origin()) {
      case Origin.Own own -> new Byline(words.say("voice.own"), true, year);
      case Origin.Implicit(var id) ->
          new Byline(
              words.say(
                  "voice.implicit",
                  project.source(id).map(Source::card).map(SourceCard::spokenName).orElse("")),
              true,
              year);
      case Origin.Anchored anchored -> new Byline("", false, year);
    };
  }

  /** The voice that a statement's card names first; nothing where nobody says it. */
  static Optional<String> voice(Project project, Statement statement) {
    return first(project.passagesOf(statement.id()))
        .map(passage -> speaker(project, passage))
        .or(() -> innermost(project, statement.chain()))
        .filter(name -> !name.isEmpty());
  }

  private static Optional<Passage> first(List<Passage> passages) {
    return passages.stream()
        .filter(Byline::stands)
        .findFirst()
        .or(() -> passages.stream().findFirst());
  }

  private static String named(
      Project project,
      List<Passage> passages,
      Passage first,
      Optional<SourceCard> card,
      Words words) {
    String voice = speaker(project, first);
    Set<String> others = new LinkedHashSet<>();
    passages.stream()
        .filter(Byline::stands)
        .map(passage -> speaker(project, passage))
        .forEach(others::add);
    others.remove(voice);
    String all =
        switch (others.size()) {
          case 0 -> voice;
          case 1 -> words.say("voice.other", voice);
          default -> words.say("voice.others", voice, Integer.toString(others.size()));
        };
    String outlet = card.map(SourceCard::spokenName).orElse("");
    if (outlet.isEmpty() || outlet.equals(voice)) {
      return all;
    }
    boolean leftToRight = new Bidi(all, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    return words.say(leftToRight ? "voice.from" : "voice.from.rightToLeft", all, outlet);
  }

  /** Whether the voice of a passage stands behind what it says. */
  private static boolean stands(Passage passage) {
    return switch (passage.stance()) {
      case ASSERTS, CONCEDES, DEMANDS, PREDICTS -> true;
      case DENIES, QUESTIONS, REPORTS -> false;
    };
  }

  private static String speaker(Project project, Passage passage) {
    return innermost(project, passage.chain())
        .or(() -> project.source(passage.source()).map(Source::card).map(SourceCard::speaker))
        .orElse("");
  }

  private static Optional<String> innermost(Project project, List<AttributionStep> chain) {
    return chain.isEmpty()
        ? Optional.empty()
        : project.voice(chain.getLast().voice()).map(Voice::name);
  }

  private static OptionalInt said(List<AttributionStep> chain, Optional<SourceCard> card) {
    return Stream.concat(
            chain.reversed().stream().flatMap(step -> step.uttered().stream()),
            card.flatMap(SourceCard::published).stream())
        .map(Edtf::year)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt year(Optional<Edtf> date) {
    return date.map(Edtf::year).orElse(OptionalInt.empty());
  }

  /** "’21"; a year of another century is written out. */
  public String shortYear(Words words) {
    if (year.isEmpty()) {
      return "";
    }
    int full = year.getAsInt();
    return full >= 1970 && full < 2100
        ? words.say("year.short", String.format(Locale.ROOT, "%02d", full % 100))
        : Integer.toString(full);
  }
}
