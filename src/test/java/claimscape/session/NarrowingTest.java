package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.argument.SourceLinkKind;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Project;
import claimscape.project.edit.DescribeSource;
import claimscape.project.edit.MergeVoices;
import claimscape.project.edit.PutVoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk narrowed to one voice, and sources named while another one is described. */
class NarrowingTest {
  private static final VoiceId MINISTER = new VoiceId("minister");
  private static final VoiceId ANN = new VoiceId("ann");

  private final TwoArticles at = new TwoArticles();
  private final List<Optional<VoiceId>> heard = new ArrayList<>();

  @BeforeEach
  void twoVoices() {
    at.store.make(new PutVoice(Voice.named(MINISTER, "The minister", VoiceKind.PERSON)));
    at.store.make(new PutVoice(Voice.named(ANN, "Ann Other", VoiceKind.PERSON)));
    at.desk.onEvent(
        event -> {
          if (event instanceof DeskEvent.Narrowed(Optional<VoiceId> voice)) {
            heard.add(voice);
          }
        });
  }

  @Test
  void allHearToWhichVoiceTheDeskIsNarrowedAndOnlyOnce() {
    at.desk.narrow(Optional.of(ANN));
    at.desk.narrow(Optional.of(ANN));
    at.desk.narrow(Optional.empty());

    assertThat(heard).containsExactly(Optional.of(ANN), Optional.empty());
  }

  @Test
  void aVoiceThatIsGoneNarrowsNothingUntilUndoBringsItBack() {
    at.desk.narrow(Optional.of(ANN));
    at.store.make(new MergeVoices(MINISTER, ANN));
    assertThat(at.desk.voice()).isEmpty();
    at.store.undo();

    assertThat(at.desk.voice()).contains(ANN);
    assertThat(heard).containsExactly(Optional.of(ANN), Optional.empty(), Optional.of(ANN));
  }

  @Test
  void aVoiceThatWasNeverThereIsNotHeardOf() {
    at.desk.narrow(Optional.of(new VoiceId("nobody")));

    assertThat(heard).isEmpty();
  }

  @Test
  void sourcesThatACardNamesAreMadeWithItInOneStep() {
    Citing citing = new Citing(at.desk, () -> "survey");
    Project before = at.store.project();
    int steps = at.store.history().size();
    SourceId survey = citing.next();
    SourceLink link = new SourceLink(SourceLinkKind.REPUBLISHES, survey);
    citing.describe(
        new DescribeSource(COUNCIL, SourceCard.titled("Bulletin"), List.of(link)),
        Map.of(survey, "Survey of 1911"));

    assertThat(at.store.history()).hasSize(steps + 1);
    assertThat(at.store.history().getFirst().args()).containsExactly("Bulletin");
    assertThat(at.store.project().source(survey).orElseThrow().card().title())
        .isEqualTo("Survey of 1911");
    at.store.undo();
    assertThat(at.store.project()).isEqualTo(before);
  }
}
