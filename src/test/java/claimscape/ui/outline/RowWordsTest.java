package claimscape.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.project.Ids;
import claimscape.sample.SampleMap;
import claimscape.session.SameThread;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.ui.fx.Phrases;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Expected words are read off the plan of the sample by hand. */
class RowWordsTest {
  private final Workbench bench;
  private final RowWords words;
  private final OutlineModel model;

  RowWordsTest() throws IOException {
    Store store = new Store(SampleMap.finished());
    bench = Workbench.of(store, Ids.from("words"), SameThread.lanes());
    words = new RowWords(bench, Phrases.of(Locale.ENGLISH, "outline"));
    model = OutlineModel.of(store.graph());
    bench.jobs().close();
  }

  private String spoken(NodeId node) {
    int at = model.home(node).orElseThrow();
    return words.spoken(model.rows().get(at), model.countUnder(at));
  }

  @Test
  void aRowSaysWhatItsStatementDoesToWhichOther() {
    assertThat(spoken(new StatementId("e3")))
        .startsWith(
            "Evidence E3 supports Claim C2: A Taliban delegation was received in Islamabad.");
  }

  @Test
  void aRowSaysWhoWhereAndWhen() {
    assertThat(spoken(new StatementId("e3"))).contains("Nora Feldkamp, Mulberry 2016");
  }

  @Test
  void anUndercutNamesTheLinkThatItBearsOn() {
    assertThat(spoken(new StatementId("r1")))
        .startsWith("Rebuttal R1 undercuts the link E3 → C2: ");
  }

  @Test
  void anAnswerSaysWhichOne() {
    assertThat(spoken(new StatementId("c1"))).startsWith("Claim C1 answers no Question Q1: ");
  }

  @Test
  void linkedPremisesAreSaidToBeLinked() {
    assertThat(spoken(new RelationId("l3")))
        .startsWith("E1 + E2 + P1 together: supports Claim C2. 3 rows below");
    assertThat(spoken(new StatementId("e1")))
        .startsWith("Evidence E1, linked with others, supports Claim C2: ");
  }

  @Test
  void theTargetIsSaid() {
    bench.desk().target(new StatementId("c2"));
    assertThat(spoken(new StatementId("c2"))).contains("Target");
  }
}
