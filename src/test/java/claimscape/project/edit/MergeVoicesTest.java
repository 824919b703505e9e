package claimscape.project.edit;

import static claimscape.project.edit.Ferry.C1;
import static claimscape.project.edit.Ferry.MINISTER;
import static claimscape.project.edit.Ferry.R1;
import static claimscape.project.edit.Ferry.SUPPORT;
import static claimscape.project.edit.Ferry.passageOf;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.EditName;
import claimscape.text.Edtf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One voice out of two that were taken for two. */
class MergeVoicesTest {
  private static final VoiceId SHE = new VoiceId("she");
  private static final VoiceId OFFICE = new VoiceId("office");
  private static final StatementId OWN = new StatementId("own");

  private final Ferry ferry =
      Ferry.mapped()
          .with(new PutVoice(Voice.named(MINISTER, "The minister", VoiceKind.UNNAMED)))
          .with(new PutVoice(Voice.named(OFFICE, "Port office", VoiceKind.ORGANISATION)))
          .with(
              new PutVoice(
                  new Voice(
                      SHE,
                      "Ann Other",
                      VoiceKind.PERSON,
                      List.of("Ms Other", "The minister"),
                      "minister of ports",
                      Optional.of(new Edtf("2019/2021")),
                      Optional.of(OFFICE),
                      Optional.empty(),
                      "on leave")));

  private Ferry merged() {
    return ferry.with(new MergeVoices(MINISTER, SHE));
  }

  private static List<AttributionStep> said(VoiceId... voices) {
    return List.of(voices).stream().map(v -> AttributionStep.of(v, Stance.DENIES)).toList();
  }

  @Test
  void theOtherNamesAreOtherNamesOfTheOneKept() {
    merged();

    assertThat(ferry.project().voice(MINISTER).orElseThrow().names())
        .containsExactly("The minister", "Ann Other", "Ms Other");
    assertThat(ferry.holds(SHE)).isFalse();
  }

  @Test
  void whatOnlyTheOtherKnewIsKept() {
    merged();
    Voice voice = ferry.project().voice(MINISTER).orElseThrow();

    assertThat(voice.kind()).isEqualTo(VoiceKind.PERSON);
    assertThat(voice.office()).isEqualTo("minister of ports");
    assertThat(voice.inOffice()).contains(new Edtf("2019/2021"));
    assertThat(voice.partOf()).contains(OFFICE);
    assertThat(voice.note()).isEqualTo("on leave");
  }

  @Test
  void theChainsOfPassagesAndStatementsFollow() {
    ferry
        .with(new Attribute(passageOf(R1), said(OFFICE, SHE)))
        .with(new AddStatement(OWN, Role.CLAIM, "No", new Origin.Own()))
        .with(new SetOrigin(OWN, new Origin.Own(), said(SHE)));
    merged();

    assertThat(ferry.passage(passageOf(R1)).chain()).isEqualTo(said(OFFICE, MINISTER));
    assertThat(ferry.statement(OWN).chain()).isEqualTo(said(MINISTER));
  }

  @Test
  void whoDrewARelationFollows() {
    ferry.with(
        new DescribeRelation(
            SUPPORT, new DrawnBy.Author(Optional.of(SHE)), "", Optional.empty(), "", ""));
    merged();

    assertThat(ferry.relation(SUPPORT).drawnBy())
        .isEqualTo(new DrawnBy.Author(Optional.of(MINISTER)));
  }

  @Test
  void whoSpokeForTheOtherSpeaksForTheOneKept() {
    VoiceId clerk = new VoiceId("clerk");
    ferry.with(
        new PutVoice(
            new Voice(
                clerk,
                "A clerk",
                VoiceKind.PERSON,
                List.of(),
                "",
                Optional.empty(),
                Optional.of(OFFICE),
                Optional.of(SHE),
                "")));
    merged();

    assertThat(ferry.project().voice(clerk).orElseThrow().speaksFor()).contains(MINISTER);
    assertThat(ferry.project().voice(clerk).orElseThrow().partOf()).contains(OFFICE);
  }

  @Test
  void theHistoryNamesBoth() {
    assertThat(ferry.made(new MergeVoices(MINISTER, SHE)).name())
        .isEqualTo(EditName.of("voice.merge", "Ann Other", "The minister"));
  }

  @Test
  void whoBelongsToTheOtherIsAnother() {
    assertThat(ferry.refusal(new MergeVoices(OFFICE, SHE))).isEqualTo("edit.mergeVoices.bound");
    assertThat(ferry.refusal(new MergeVoices(SHE, OFFICE))).isEqualTo("edit.mergeVoices.bound");
  }

  @Test
  void aVoiceIsNotMergedWithItselfNorWithOneThatIsGone() {
    assertThat(ferry.refusal(new MergeVoices(SHE, SHE))).isEqualTo("edit.mergeVoices.itself");
    assertThat(ferry.refusal(new MergeVoices(SHE, new VoiceId("nobody")))).isEqualTo("edit.gone");
    assertThat(ferry.statement(C1).chain()).isEmpty();
  }
}
