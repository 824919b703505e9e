package claimscape.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Label;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.project.Ids;
import claimscape.sample.SampleMap;
import claimscape.session.DeskEvent;
import claimscape.session.SameThread;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** All passages of C2 of the sample side by side; what is expected is read off its plan. */
@ExtendWith(ApplicationExtension.class)
class CompareStory {
  private final List<DeskEvent> heard = new ArrayList<>();
  private Workbench bench;
  private ComparePane pane;
  private Robot robot;

  @Start
  void open(Stage stage) throws IOException {
    bench = Workbench.of(new Store(SampleMap.finished()), Ids.from("compare"), SameThread.lanes());
    Look look = new Look();
    pane = new ComparePane(bench, look, new Icons(), Phrases.of(Locale.ENGLISH, "compare"));
    Scene scene = new Scene(pane, 760, 900);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    bench.desk().onEvent(heard::add);
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
  }

  private StatementId claim(int number) {
    return bench.store().project().labelled(new Label(Role.CLAIM, number)).orElseThrow().id();
  }

  private List<Node> cards() {
    return robot.ask(() -> List.copyOf(pane.lookupAll(".cs-compare-card")));
  }

  private List<String> words() {
    return robot.ask(
        () -> pane.lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).toList());
  }

  @Test
  void theOldestPassageStandsFirst() {
    assertThat(Excerpt.of(bench.store().project(), claim(2)))
        .extracting(excerpt -> excerpt.passage().value())
        .containsExactly("c2-3", "c2-4", "c2-5", "c2-2", "c2-1");
  }

  @Test
  void anExcerptTellsWhoSaysItHowAndWhen() {
    Excerpt denial =
        Excerpt.of(bench.store().project(), claim(2)).stream()
            .filter(excerpt -> excerpt.passage().equals(new PassageId("c2-2")))
            .findFirst()
            .orElseThrow();

    assertThat(denial.speakers()).isEqualTo("TOLOnews ▸ Shah Mahmood Qureshi");
    assertThat(denial.stance()).isEqualTo(Stance.DENIES);
    assertThat(denial.cue()).isEqualTo("flatly denied");
    assertThat(denial.said().orElseThrow().written()).isEqualTo("2021");
    assertThat(denial.words().words()).startsWith("As early as 2016").endsWith("war on us.");
  }

  @Test
  void allPassagesOfTheSelectedStatementAreShownAndAClickLeadsToTheText() {
    assertThat(words()).anyMatch(words -> words.startsWith("Select a statement"));
    robot.act(() -> bench.desk().select(List.of(claim(2))));

    assertThat(cards()).hasSize(5);
    assertThat(words()).contains("Claim C2", "5 passages in 3 sources", "denies");
    robot.click(cards().get(1));
    assertThat(heard).contains(new DeskEvent.Reveal(new PassageId("c2-4")));
  }

  @Test
  void anotherSelectionAndAnUndoAreFollowed() {
    robot.act(() -> bench.desk().select(List.of(claim(10))));
    assertThat(cards()).hasSize(2);
    robot.act(() -> bench.merging().mergeInto(claim(12), claim(10)));
    assertThat(cards()).hasSize(3);
    robot.act(bench.store()::undo);
    assertThat(cards()).hasSize(2);
  }

  @Test
  void withoutASelectionTheTargetIsCompared() {
    robot.act(() -> bench.desk().target(claim(12)));

    assertThat(words()).contains("Claim C12", "1 passage in 1 source");
  }

  @Test
  void theFocusGoesToTheFirstCardAndEnterShowsIt() {
    robot.act(() -> bench.desk().select(List.of(claim(2))));
    robot.act(pane::requestFocus);
    robot.key("Enter");

    assertThat(heard).contains(new DeskEvent.Reveal(new PassageId("c2-3")));
  }
}
