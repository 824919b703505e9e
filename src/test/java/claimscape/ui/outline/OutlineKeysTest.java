package claimscape.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Label;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Ids;
import claimscape.session.DeskEvent;
import claimscape.session.SameThread;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.robot.Robot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everything can be done in the outline with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class OutlineKeysTest {
  private final Dam dam = new Dam().claims("a", "b", "c").supports("l1", Dam.id("a"), "b");
  private final Store store = dam.store;
  private final List<DeskEvent> heard = new ArrayList<>();
  private Workbench bench;
  private OutlinePane pane;
  private Robot robot;

  @Start
  void open(Stage stage) {
    bench = Workbench.of(store, Ids.from("outline"), SameThread.lanes());
    Look look = new Look();
    pane = new OutlinePane(bench, look, new Icons(), Phrases.of(Locale.ENGLISH, "outline"));
    Scene scene = new Scene(pane, 571, 700);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    pane.requestFocus();
    bench.desk().onEvent(heard::add);
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
  }

  private void select(NodeId node) {
    robot.act(() -> bench.desk().select(List.of(node)));
  }

  private Statement claim(int number) {
    return store.project().labelled(new Label(Role.CLAIM, number)).orElseThrow();
  }

  private List<Relation> outOf(StatementId id) {
    return store.graph().outOf(id);
  }

  @Test
  void tabWritesAStatementThatSupportsTheSelectedOne() {
    select(Dam.id("c"));
    robot.key("Tab").type("It rained").key("Enter");
    assertThat(claim(4).text()).isEqualTo("It rained");
    assertThat(outOf(claim(4).id()).getFirst().target()).isEqualTo(Dam.id("c"));
    assertThat(bench.desk().selection()).containsExactly(claim(4).id());
    assertThat(store.history()).hasSize(5);
  }

  @Test
  void aNewStatementThatIsGivenUpLeavesNothing() {
    select(Dam.id("c"));
    robot.key("Tab").type("It rained").key("Esc");
    assertThat(store.project().statements()).hasSize(3);
    assertThat(bench.desk().selection()).containsExactly(Dam.id("c"));
  }

  @Test
  void shiftTabWritesAStatementThatTheSelectedOneSupports() {
    select(Dam.id("c"));
    robot.key("Shift+Tab").type("It holds").key("Enter");
    assertThat(outOf(Dam.id("c")).getFirst().target()).isEqualTo(claim(4).id());
  }

  @Test
  void ctrlMMergesIntoTheStatementThatIsTyped() {
    String into = store.project().statement(Dam.id("b")).orElseThrow().label().toString();
    String words = store.project().statement(Dam.id("c")).orElseThrow().text();
    select(Dam.id("c"));
    robot.key("Ctrl+M").type(into).key("Enter");
    assertThat(store.project().statement(Dam.id("c"))).isEmpty();
    assertThat(store.project().statement(Dam.id("b")).orElseThrow().note()).contains(words);
  }

  @Test
  void f2WritesOtherWordsAndUndoBringsTheOldOnesBack() {
    select(Dam.id("b"));
    robot.key("F2").type("No crack").key("Enter");
    assertThat(claim(2).text()).isEqualTo("No crack");
    robot.act(store::undo);
    assertThat(claim(2).text()).isEqualTo("Words of b");
  }

  @Test
  void aLinkIsMadeByTypingItsOtherEnd() {
    select(Dam.id("c"));
    robot.key("O").type("c2").key("Enter");
    assertThat(outOf(Dam.id("c")).getFirst().target()).isEqualTo(Dam.id("b"));
    assertThat(outOf(Dam.id("c")).getFirst().kind()).isEqualTo(RelationKind.ATTACKS);
  }

  @Test
  void theLinkOfARowChangesItsKindAndItsDirection() {
    select(Dam.id("a"));
    robot.key("Down").key("X");
    assertThat(outOf(Dam.id("b")).getFirst().kind()).isEqualTo(RelationKind.ATTACKS);
    robot.key("Shift+X");
    assertThat(outOf(Dam.id("a")).getFirst().target()).isEqualTo(Dam.id("b"));
  }

  @Test
  void theLinkOfARowIsUndercutByAStatementToBeWritten() {
    select(Dam.id("a"));
    robot.key("Down").key("U").type("Nobody looked").key("Enter");
    Statement made = store.project().labelled(new Label(Role.REBUTTAL, 1)).orElseThrow();
    assertThat(made.text()).isEqualTo("Nobody looked");
    assertThat(outOf(made.id()).getFirst().target()).isEqualTo(Dam.link("l1"));
  }

  @Test
  void theLinkOfARowIsDeletedAndItsStatementsStay() {
    select(Dam.id("a"));
    robot.key("Down").key("K").key("Del");
    assertThat(store.project().relations()).isEmpty();
    assertThat(store.project().statements()).hasSize(3);
  }

  @Test
  void aDigitOrALetterChangesTheRoleAndDelDeletes() {
    select(Dam.id("c"));
    robot.key("2");
    assertThat(store.project().statement(Dam.id("c")).orElseThrow().role())
        .isEqualTo(Role.EVIDENCE);
    robot.key("Q");
    assertThat(store.project().statement(Dam.id("c")).orElseThrow().role())
        .isEqualTo(Role.QUESTION);
    robot.key("Del");
    assertThat(store.project().statement(Dam.id("c"))).isEmpty();
    robot.act(store::undo);
    assertThat(store.project().statement(Dam.id("c"))).isPresent();
  }

  @Test
  void shiftWithArrowsSelectsSeveralAndCtrlASelectsAll() {
    select(Dam.id("a"));
    robot.key("Shift+Down");
    assertThat(bench.desk().selection()).containsExactlyInAnyOrder(Dam.id("a"), Dam.id("b"));
    robot.key("Ctrl+A");
    assertThat(bench.desk().selection()).hasSize(3);
  }

  @Test
  void spaceFoldsOnTheMapAndTheRowsStayOpen() {
    select(Dam.id("a"));
    robot.key("Space").key("Down");
    assertThat(store.project().folds()).hasSize(1);
    assertThat(bench.desk().selection()).containsExactly(Dam.id("b"));
  }

  @Test
  void tAimsAtTheSelectedStatement() {
    select(Dam.id("c"));
    robot.key("T");
    assertThat(bench.desk().targets()).containsExactly(Dam.id("c"));
  }

  @Test
  void enterCentresTheBox() {
    select(Dam.id("c"));
    robot.key("Enter");
    assertThat(heard).contains(new DeskEvent.Centre(Dam.id("c")));
  }

  @Test
  void theSelectionStaysOverAnEditElsewhere() {
    select(Dam.id("b"));
    robot.act(() -> bench.mending().connect(RelationKind.SUPPORTS, Dam.id("c"), Dam.id("b")));
    robot.key("Down");
    assertThat(bench.desk().selection()).containsExactly(Dam.id("c"));
  }
}
