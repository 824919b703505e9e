package claimscape.ui.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Filter;
import claimscape.argument.Held;
import claimscape.argument.SourceId;
import claimscape.argument.VoiceId;
import claimscape.sample.SampleMap;
import claimscape.session.Desk;
import claimscape.session.Store;
import claimscape.text.Span;
import claimscape.ui.reader.mark.Mark;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The marks of a text while it is narrowed to one voice. */
class NarrowedMarksTest {
  private static final SourceId OP_ED = new SourceId("s4");

  private final Desk desk;
  private final Span whole;

  NarrowedMarksTest() throws IOException {
    desk = new Desk(new Store(SampleMap.finished()));
    whole =
        desk.store()
            .project()
            .source(OP_ED)
            .flatMap(source -> source.held().map(Held::text))
            .orElseThrow()
            .whole();
  }

  private List<Mark> marks() {
    return new PageMarks(desk).in(whole, OP_ED);
  }

  /** In the op-ed Qureshi speaks once: he denies C2. */
  @Test
  void onlyThePassagesInWhichTheVoiceSpeaksAreMarked() {
    int all = marks().size();
    desk.narrow(Filter.NONE.toggled(new VoiceId("shah-mahmood-qureshi")));
    assertThat(marks()).extracting(mark -> mark.passage().value()).containsExactly("c2-2");
    desk.narrow(Filter.NONE);
    assertThat(marks()).hasSize(all).hasSizeGreaterThan(10);
  }

  @Test
  void aVoiceThatIsNotThereNarrowsNothing() {
    int all = marks().size();
    desk.narrow(Filter.NONE.toggled(new VoiceId("nobody")));
    assertThat(marks()).hasSize(all);
  }
}
