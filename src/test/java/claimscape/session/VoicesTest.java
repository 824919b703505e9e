package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AttributionStep;
import claimscape.argument.Passage;
import claimscape.argument.Role;
import claimscape.argument.Stance;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.project.edit.Attribute;
import claimscape.project.edit.PutVoice;
import claimscape.text.Edtf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who says what a passage says, from the outside in. */
class VoicesTest {
  private final TwoArticles at = new TwoArticles();

  private Passage passage() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    return now();
  }

  private Passage now() {
    return at.store.project().passagesOf(at.labelled(Role.CLAIM, 1).id()).getFirst();
  }

  private void attribute(Passage passage, Stance stance, String... names) {
    at.tagging.attribute(passage, List.of(names), stance, "", Optional.empty());
  }

  private List<String> names() {
    return now().chain().stream()
        .map(step -> at.store.project().voice(step.voice()).orElseThrow().name())
        .toList();
  }

  @Test
  void aReportOfAReportIsAChainFromTheOutsideIn() {
    attribute(passage(), Stance.DENIES, "The Herald", "Ann Other");
    assertThat(names()).containsExactly("The Herald", "Ann Other");
    assertThat(now().chain())
        .extracting(AttributionStep::stance)
        .containsExactly(Stance.REPORTS, Stance.DENIES);
  }

  @Test
  void unknownVoicesAreMadeInTheSameStep() {
    Passage passage = passage();
    Project before = at.store.project();
    attribute(passage, Stance.ASSERTS, "The Herald", "Ann Other");
    assertThat(at.store.project().voices().values())
        .extracting(Voice::name)
        .containsExactlyInAnyOrder("The Herald", "Ann Other");
    at.store.undo();
    assertThat(at.store.project()).isEqualTo(before);
  }

  @Test
  void aVoiceThatQuotesItselfIsOneVoice() {
    attribute(passage(), Stance.ASSERTS, "Ann Other", "Ann Other");
    assertThat(at.store.project().voices()).hasSize(1);
    assertThat(names()).containsExactly("Ann Other", "Ann Other");
  }

  @Test
  void anOuterVoiceThatStaysKeepsItsStanceItsCueAndItsDate() {
    attribute(passage(), Stance.ASSERTS, "The Herald", "Ann Other");
    AttributionStep herald = now().chain().getFirst();
    AttributionStep doubting =
        new AttributionStep(
            herald.voice(), Stance.QUESTIONS, "doubted", Optional.empty(), Edtf.parse("2019-07"));
    at.desk.make(new Attribute(now().id(), List.of(doubting, now().chain().getLast())));
    attribute(now(), Stance.DENIES, "The Herald", "Ben Other");
    assertThat(now().chain().getFirst()).isEqualTo(doubting);
  }

  @Test
  void aVoiceThatSpokeItselfAndNowQuotesAnotherReports() {
    attribute(passage(), Stance.DENIES, "The Herald");
    attribute(now(), Stance.DENIES, "The Herald", "Ann Other");
    assertThat(now().chain())
        .extracting(AttributionStep::stance)
        .containsExactly(Stance.REPORTS, Stance.DENIES);
  }

  @Test
  void withoutANameTheSourceItselfSaysSo() {
    attribute(passage(), Stance.ASSERTS, "Ann Other");
    attribute(now(), Stance.ASSERTS);
    assertThat(now().chain()).isEmpty();
  }

  @Test
  void aVoiceIsKnownByItsOtherNames() {
    attribute(passage(), Stance.ASSERTS, "Ann Other");
    Voice ann = at.store.project().voices().values().iterator().next();
    at.desk.make(
        new PutVoice(
            new Voice(
                ann.id(),
                ann.name(),
                ann.kind(),
                List.of("Mayor Other"),
                ann.office(),
                ann.inOffice(),
                ann.partOf(),
                Optional.empty(),
                "")));
    attribute(now(), Stance.DEMANDS, "Mayor Other");
    assertThat(names()).containsExactly("Ann Other");
  }
}
