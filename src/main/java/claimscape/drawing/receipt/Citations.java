package claimscape.drawing.receipt;

import claimscape.argument.AttributionStep;
import claimscape.argument.Held;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.Statement;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.text.Edtf;
import claimscape.text.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who says what, where and when, in one line. */
public final class Citations {
  private final Project project;
  private final Words words;

  /**
   * @param words with those of the drawing and of dates
   */
  public Citations(Project project, Words words) {
    this.project = project;
    this.words = words;
  }

  /** "Mirwa Zarkoh asserts, Apricot, July 2, 2021, ¶ 4". */
  public String said(Passage passage) {
    Optional<Source> source = project.source(passage.source());
    Optional<SourceCard> card = source.map(Source::card);
    String voice =
        passage.chain().isEmpty()
            ? card.map(SourceCard::speaker).orElse("")
            : voice(passage.chain().getLast());
    String stance = words.say("stance." + passage.stance());
    String said =
        card.flatMap(of -> where(of, voice))
            .map(where -> words.say("notes.said", voice, stance, where))
            .orElseGet(() -> words.say("notes.alone", voice, stance));
    return source
        .flatMap(Source::held)
        .map(Held::text)
        .map(text -> text.paragraphAt(passage.reach().start()) + 1)
        .map(number -> words.say("notes.place", said, Integer.toString(number)))
        .orElse(said);
  }

  /** Where a statement comes from that nobody is quoted for. */
  public String origin(Statement statement) {
    return switch (statement.origin()) {
      case Origin.Own own -> words.say("notes.own");
      case Origin.Implicit(var id) ->
          words.say(
              "notes.implicit", project.source(id).map(Source::card).map(this::named).orElse(""));
      case Origin.Anchored anchored ->
          statement.chain().isEmpty()
              ? words.say("notes.none")
              : voice(statement.chain().getLast());
    };
  }

  /** "Nora Feldkamp · The Mulberry Courier · report · April 28, 2016". */
  String about(SourceCard card) {
    return Stream.of(card.author(), card.outlet(), card.genre(), day(card).orElse(""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Where a voice says it: nothing where that would only name the voice again. */
  private Optional<String> where(SourceCard card, String voice) {
    String where = voice.equals(card.spokenName()) ? dated(card) : named(card);
    return Optional.of(where).filter(said -> !said.equals(voice));
  }

  private String voice(AttributionStep step) {
    return project.voice(step.voice()).map(Voice::name).orElse("");
  }

  /** Its name and its date; the name alone where the date is not known. */
  private String named(SourceCard card) {
    return card.published().isEmpty()
        ? card.spokenName()
        : words.say("notes.named", card.spokenName(), dated(card));
  }

  private String dated(SourceCard card) {
    return day(card).orElse(card.title());
  }

  private Optional<String> day(SourceCard card) {
    return card.published().map((Edtf day) -> day.shown(words.locale()));
  }
}
