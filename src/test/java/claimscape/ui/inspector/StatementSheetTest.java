package claimscape.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.Tag;
import claimscape.sample.SampleMap;
import claimscape.session.Store;
import claimscape.text.PageMark;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.io.IOException;
import java.time.Instant;
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
  void aPassageOfAPagedDocumentSaysItsPage() {
    SourceId dyke = new SourceId("dyke");
    SourceText text = SourceText.of("The dyke is safe.\n\nTwo farmers saw water.\n");
    List<PageMark> pages = List.of(new PageMark("iv", 0), new PageMark("1", 19));
    Held held = new Held(text, "dyke.pdf", "", "", Instant.EPOCH, pages);
    Edit add = AddSource.of(dyke, held, SourceCard.titled("The dyke"));
    Store paged = new Store(Project.titled("Dykes"));
    assertThat(paged.make(add)).isInstanceOf(Outcome.Made.class);
    StatementId water = new StatementId("water");
    List<Span> words = List.of(new Span(19, 30));
    paged.make(new Tag(water, new PassageId("p"), Role.CLAIM, dyke, words, false, List.of()));
    PassageRow row = StatementSheet.of(paged, water).orElseThrow().passages().getFirst();
    assertThat(row.page()).contains("1");
    assertThat(sheet("c3").passages().getFirst().page()).isEmpty();
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
