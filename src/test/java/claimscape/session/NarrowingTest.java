package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Filter;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk narrowed to one voice, and sources named while another one is described. */
class NarrowingTest {
  private static final VoiceId MINISTER = new VoiceId("minister");
  private static final VoiceId ANN = new VoiceId("ann");
  private static final Filter ONLY_ANN = Filter.NONE.toggled(ANN);

  private final TwoArticles at = new TwoArticles();
  private final List<Filter> heard = new ArrayList<>();

  @BeforeEach
  void twoVoices() {
    at.store.make(new PutVoice(Voice.named(MINISTER, "The minister", VoiceKind.PERSON)));
    at.store.make(new PutVoice(Voice.named(ANN, "Ann Other", VoiceKind.PERSON)));
    at.desk.onEvent(
        event -> {
          if (event instanceof DeskEvent.Narrowed(Filter filter)) {
            heard.add(filter);
          }
        });
  }

  @Test
  void allHearToWhichVoiceTheDeskIsNarrowedAndOnlyOnce() {
    at.desk.narrow(ONLY_ANN);
    at.desk.narrow(ONLY_ANN);
    at.desk.narrow(Filter.NONE);

    assertThat(heard).containsExactly(ONLY_ANN, Filter.NONE);
  }

  @Test
  void aVoiceThatIsGoneNarrowsNothingUntilUndoBringsItBack() {
    at.desk.narrow(ONLY_ANN);
    at.store.make(new MergeVoices(MINISTER, ANN));
    assertThat(at.desk.filter()).isEqualTo(Filter.NONE);
    at.store.undo();

    assertThat(at.desk.filter()).isEqualTo(ONLY_ANN);
    assertThat(heard).containsExactly(ONLY_ANN, Filter.NONE, ONLY_ANN);
  }

  @Test
  void aVoiceThatWasNeverThereIsNotHeardOf() {
    at.desk.narrow(Filter.NONE.toggled(new VoiceId("nobody")));

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
