package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AttributionStep;
import claimscape.argument.Passage;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.EditName;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.Attribute;
import claimscape.project.edit.PutVoice;
import claimscape.text.Anchor;
import claimscape.text.Edtf;
import claimscape.text.Span;
import claimscape.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the cue of a voice stands, the voices of the last passage, denials. */
class SayingTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH, "claimscape.session.words");
  private static final Optional<Edtf> NEVER_SAID = Optional.empty();

  private final TwoArticles at = new TwoArticles();
  private StatementId safe;

  @BeforeEach
  void aClaim() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    safe = at.labelled(Role.CLAIM, 1).id();
  }

  private Passage passage(StatementId statement) {
    return at.store.project().passagesOf(statement).getFirst();
  }

  private Passage passage() {
    return passage(safe);
  }

  private Passage tagged(SourceId source, String words) {
    at.tagging.tag(TagKind.EVIDENCE, at.in(source, words));
    return passage(at.desk.lastTagged().orElseThrow());
  }

  private List<String> voices() {
    return at.store.project().voices().values().stream().map(Voice::name).toList();
  }

  @Test
  void anAttributionMakesTheVoiceInTheSameStep() {
    Project before = at.store.project();
    at.tagging.attribute(
        passage(), List.of("the mayor"), Stance.REPORTS, "told us", Edtf.parse("2019-07~"));

    AttributionStep step = passage().chain().getFirst();
    assertThat(voices()).containsExactly("the mayor");
    assertThat(step.stance()).isEqualTo(Stance.REPORTS);
    assertThat(step.cue()).isEqualTo("told us");
    assertThat(step.uttered()).isEqualTo(Edtf.parse("2019-07~"));
    assertThat(at.store.history().getFirst()).isEqualTo(EditName.of("passage.attribute", "C1"));
    at.store.undo();
    assertThat(at.store.project()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the mayor", " the mayor ", "Ms Oduya"})
  void aVoiceIsKnownByEachOfItsNames(String name) {
    at.store.make(
        new PutVoice(
            new Voice(
                new VoiceId("mayor"),
                "the mayor",
                VoiceKind.PERSON,
                List.of("Ms Oduya"),
                "mayor",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "")));
    at.tagging.attribute(passage(), List.of(name), Stance.ASSERTS, "", NEVER_SAID);

    assertThat(passage().chain().getFirst().voice()).isEqualTo(new VoiceId("mayor"));
    assertThat(at.store.project().voices()).hasSize(1);
  }

  @Test
  void aCueThatStaysTheSameKeepsItsPlaceInTheText() {
    Anchor cue = cueOf("The minister denied any risk.", "denied");
    Passage risk = tagged(COUNCIL, "The minister denied any risk.");
    attributeWith(risk, cue);
    at.tagging.attribute(
        passage(risk.statement()), List.of("the minister"), Stance.DENIES, "denied", NEVER_SAID);
    assertThat(passage(risk.statement()).chain().getFirst().cueAt()).contains(cue);

    at.tagging.attribute(
        passage(risk.statement()),
        List.of("the minister"),
        Stance.DENIES,
        "played down",
        NEVER_SAID);
    assertThat(passage(risk.statement()).chain().getFirst().cueAt()).isEmpty();
  }

  private Anchor cueOf(String sentence, String verb) {
    Span span = at.in(COUNCIL, sentence).spans().getFirst();
    int start = span.start() + sentence.indexOf(verb);
    return Anchor.of(
        at.store.project().source(COUNCIL).orElseThrow().held().orElseThrow().text(),
        new Span(start, start + verb.length()));
  }

  private void attributeWith(Passage passage, Anchor cue) {
    VoiceId minister = new VoiceId("minister");
    at.store.make(new PutVoice(Voice.named(minister, "the minister", VoiceKind.PERSON)));
    AttributionStep step =
        new AttributionStep(
            minister, Stance.ASSERTS, cue.exact(), Optional.of(cue), Optional.empty());
    at.store.make(new Attribute(passage.id(), List.of(step)));
  }

  @Test
  void theSameVoicesAreThoseOfTheNewestPassageThatNamesAny() {
    at.tagging.attribute(passage(), List.of("the mayor"), Stance.ASSERTS, "", NEVER_SAID);
    Passage surveys = tagged(COUNCIL, "Two surveys found no crack.");
    at.tagging.attribute(surveys, List.of("the council"), Stance.REPORTS, "", NEVER_SAID);
    tagged(COUNCIL, "The minister denied any risk.");
    Passage rain = tagged(FARMERS, "Rain alone explains it.");
    at.tagging.sameVoices(rain);

    assertThat(passage(rain.statement()).chain()).isEqualTo(passage(surveys.statement()).chain());
  }

  @Test
  void aTextThatHasVoicesLendsItsOwn() {
    Passage leak = tagged(FARMERS, "The dam leaks.");
    at.tagging.attribute(leak, List.of("the farmers"), Stance.ASSERTS, "", NEVER_SAID);
    at.tagging.attribute(passage(), List.of("the mayor"), Stance.ASSERTS, "", NEVER_SAID);
    Passage surveys = tagged(COUNCIL, "Two surveys found no crack.");
    at.tagging.attribute(surveys, List.of("the council"), Stance.REPORTS, "", NEVER_SAID);
    Passage rain = tagged(FARMERS, "Rain alone explains it.");
    at.tagging.sameVoices(rain);

    assertThat(passage(rain.statement()).chain()).isEqualTo(passage(leak.statement()).chain());
  }

  @Test
  void thePlaceOfACueIsNotCarriedIntoAnotherText() {
    Passage risk = tagged(COUNCIL, "The minister denied any risk.");
    attributeWith(risk, cueOf("The minister denied any risk.", "denied"));
    Passage rain = tagged(FARMERS, "Rain alone explains it.");
    at.tagging.sameVoices(rain);
    at.tagging.sameVoices(passage());

    AttributionStep carried = passage(rain.statement()).chain().getFirst();
    assertThat(carried.voice()).isEqualTo(new VoiceId("minister"));
    assertThat(carried.cueAt()).isEmpty();
  }

  @Test
  void withinOneTextACueStaysWhereItStands() {
    Passage risk = tagged(COUNCIL, "The minister denied any risk.");
    attributeWith(risk, cueOf("The minister denied any risk.", "denied"));
    at.tagging.sameVoices(passage());

    assertThat(passage().chain()).isEqualTo(passage(risk.statement()).chain());
  }

  @Test
  void withoutAnyVoiceThereAreNoSameVoices() {
    Outcome outcome = at.tagging.sameVoices(passage());

    assertThat(WORDS.say(((Outcome.Refused) outcome).why()))
        .isEqualTo("No passage has a voice yet. Press A to say who says this.");
  }

  @Test
  void aPassageDoesNotTakeItsVoicesFromItself() {
    at.tagging.attribute(passage(), List.of("the mayor"), Stance.ASSERTS, "", NEVER_SAID);

    assertThat(at.tagging.sameVoices(passage())).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aDenialWithoutANameIsOfAnUnnamedVoice() {
    at.tagging.deny(at.in(COUNCIL, "The minister denied any risk."), "  ", "denied");

    Voice voice = at.store.project().voices().values().iterator().next();
    assertThat(voice.kind()).isEqualTo(VoiceKind.UNNAMED);
    assertThat(voice.name()).isEmpty();
  }

  @Test
  void aDenialBacksTheTargetAndMakesNoStatement() {
    at.tagging.deny(at.in(COUNCIL, "The minister denied any risk."), "the minister", "denied");

    Passage denial = at.store.project().passagesOf(safe).getLast();
    assertThat(denial.stance()).isEqualTo(Stance.DENIES);
    assertThat(denial.chain().getFirst().cue()).isEqualTo("denied");
    at.store.undo();
    assertThat(at.store.project().voices()).isEmpty();
  }

  @Test
  void withoutATargetStatementThereIsNothingToDeny() {
    at.desk.addTarget(safe);
    TextSelection words = at.in(COUNCIL, "The minister denied any risk.");
    Outcome denial = at.tagging.deny(words, "the minister", "denied");

    assertThat(WORDS.say(((Outcome.Refused) denial).why()))
        .isEqualTo("There is no target yet. Make a claim, or press T on a statement.");
    assertThat(at.store.project().voices()).isEmpty();
  }
}
