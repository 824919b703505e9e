package claimscape.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.sample.SampleMap;
import claimscape.session.Store;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values are read off the plan of the sample by hand. */
class StatementSheetTest {
  private final Store store;

  StatementSheetTest() throws IOException {
    store = new Store(SampleMap.finished());
  }

  private StatementSheet sheet(String id) {
    return StatementSheet.of(store, new StatementId(id)).orElseThrow();
  }

  @Test
  void passagesOfSeveralSourcesAreCounted() {
    assertThat(sheet("c3").passages()).hasSize(4);
    assertThat(sheet("c3").sources()).isEqualTo(3);
  }

  @Test
  void aDenierStandsApartFromThoseWhoAssert() {
    assertThat(sheet("c3").voices())
        .contains(new VoiceRow(Stance.DENIES, List.of("Saqlain Veyra")))
        .contains(
            new VoiceRow(
                Stance.ASSERTS,
                List.of("Mirwa Zarkoh", "Many in the region", "The Sunday Guardian")));
  }

  @Test
  void aReportOfAReportShowsBothSpeakers() {
    assertThat(sheet("r1").passages().getFirst().speakers())
        .isEqualTo("Voice of America ▸ Unnamed diplomats");
  }

  @Test
  void aPassageSaysTheNumberOfItsParagraph() {
    assertThat(sheet("c3").passages().getFirst().paragraph()).isPresent();
  }

  @Test
  void whatComesInIsListedBeforeWhatGoesOut() {
    List<String> keys = sheet("c3").links().stream().map(LinkGroup::key).toList();
    assertThat(keys).isNotEmpty();
    List<String> in = keys.stream().filter(key -> key.startsWith("into.")).toList();
    assertThat(keys.subList(0, in.size())).isEqualTo(in);
  }

  @Test
  void aLinkedPremiseNamesTheOthers() {
    boolean linked =
        store.project().relations().values().stream()
            .filter(relation -> relation.linked())
            .findFirst()
            .map(
                relation ->
                    StatementSheet.premises(store.project(), relation).stream()
                        .noneMatch(row -> row.linkedWith().isEmpty()))
            .orElse(false);
    assertThat(linked).isTrue();
  }

  @Test
  void aStatementThatIsGoneHasNoSheet() {
    assertThat(StatementSheet.of(store, new StatementId("nobody"))).isEmpty();
  }
}
