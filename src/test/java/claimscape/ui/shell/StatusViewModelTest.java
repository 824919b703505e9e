package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.project.Ids;
import claimscape.project.edit.Retitle;
import claimscape.sample.SampleMap;
import claimscape.session.SameThread;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.ui.fx.Phrases;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {
  private static final ZoneId KABUL = ZoneId.of("Asia/Kabul");
  private static final Path FILE = Path.of("peace.claimscape");

  private final Workbench bench;

  StatusViewModelTest() throws IOException {
    bench = Workbench.of(new Store(SampleMap.finished()), Ids.from("status"), SameThread.lanes());
  }

  private OpenProject open(Optional<Path> file) {
    return new OpenProject(bench, file);
  }

  private static StatusViewModel status(OpenProject open) {
    return StatusViewModel.of(open, Phrases.of(Locale.ENGLISH, "shell"), KABUL);
  }

  @Test
  void aProjectJustOpenedHasNoChanges() {
    assertThat(status(open(Optional.of(FILE))).saved()).isEqualTo("No changes since it was opened");
  }

  @Test
  void theHourOfSavingIsTheOneWhereTheUserIs() {
    OpenProject open = open(Optional.empty());
    open.savedAs(FILE, Instant.parse("2026-03-02T19:11:00Z"));
    assertThat(status(open).saved()).isEqualTo("Saved 23:41");
  }

  @Test
  void aChangeIsNotSavedYetAndKnowsWhetherItHasAFile() {
    bench.desk().make(new Retitle("Another title"));
    assertThat(status(open(Optional.empty())).saved()).isEqualTo("Not saved yet");
    assertThat(status(open(Optional.of(FILE))).saved()).isEqualTo("Changed since it was saved");
  }

  @Test
  void theStatementsAreCounted() {
    assertThat(status(open(Optional.empty())).statements()).isEqualTo(59);
  }

  @Test
  void withoutATargetNoneIsNamed() {
    assertThat(status(open(Optional.empty())).target()).isEmpty();
  }

  @Test
  void theTargetIsNamedByItsLabelAndFurtherOnesAreCounted() {
    bench.desk().target(new StatementId("c1"));
    assertThat(status(open(Optional.empty())).target()).contains("C1");
    bench.desk().addTarget(new StatementId("c2"));
    bench.desk().addTarget(new StatementId("e1"));
    assertThat(status(open(Optional.empty())).target()).contains("C1 +2");
  }

  @Test
  void aLinkAsTheTargetIsNamedByItsEnds() {
    RelationId link =
        bench.store().graph().into(new StatementId("c1")).stream()
            .filter(relation -> !relation.linked())
            .findFirst()
            .orElseThrow()
            .id();
    bench.desk().target(link);
    assertThat(status(open(Optional.empty())).target().orElseThrow()).matches("[A-Z]\\d+ → C1");
  }

  @Test
  void aFinishedMapHasNothingLostAndNothingLoose() {
    assertThat(status(open(Optional.empty())).lost()).isEmpty();
    assertThat(status(open(Optional.empty())).loose()).isEmpty();
  }
}
