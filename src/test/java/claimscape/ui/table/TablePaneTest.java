package claimscape.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Label;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Ids;
import claimscape.project.edit.ChangeRole;
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
import java.util.stream.Stream;
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

@ExtendWith(ApplicationExtension.class)
class TablePaneTest {
  private final List<DeskEvent> heard = new ArrayList<>();
  private final Store store;
  private Workbench bench;
  private Robot robot;

  TablePaneTest() throws IOException {
    store = new Store(SampleMap.finished());
  }

  @Start
  void open(Stage stage) {
    bench = Workbench.of(store, Ids.from("table"), SameThread.lanes());
    Look look = new Look();
    TablePane pane = new TablePane(bench, look, new Icons(), Phrases.of(Locale.ENGLISH, "table"));
    Scene scene = new Scene(pane, 960, 600);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    bench.desk().onEvent(heard::add);
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
  }

  private Grid grid() {
    return (Grid) robot.find("#table-statements");
  }

  private List<String> labels() {
    return robot.ask(() -> grid().getItems().stream().map(line -> line.label() + "").toList());
  }

  @Test
  void aColumnSortsAndEqualLinesKeepTheOrderInWhichTheyWereMade() {
    robot.act(() -> grid().getSortOrder().setAll(List.of(grid().getColumns().get(1))));
    List<String> expected =
        store.project().statements().values().stream()
            .filter(statement -> statement.role() == Role.CLAIM)
            .sorted(java.util.Comparator.comparingInt(Statement::created))
            .map(statement -> statement.label() + "")
            .toList();
    assertThat(labels().subList(0, expected.size())).isEqualTo(expected);
  }

  @Test
  void aClickSelectsAStatementAndCentresItsBox() {
    Node first = robot.find(".cs-table-label");
    robot.click(first);
    StatementId question = store.project().labelled(new Label(Role.QUESTION, 1)).orElseThrow().id();
    assertThat(bench.desk().selection()).containsExactly(question);
    assertThat(heard).contains(new DeskEvent.Centre(question));
  }

  @Test
  void whatIsSelectedElsewhereIsSelectedHere() {
    robot.act(() -> bench.desk().select(List.of(new StatementId("c2"))));
    assertThat(robot.ask(() -> grid().getSelectionModel().getSelectedItem().label()))
        .hasToString("C2");
  }

  @Test
  void theTableFollowsEveryStep() {
    robot.act(() -> bench.desk().make(new ChangeRole(new StatementId("q1"), Role.NOTE)));
    assertThat(labels()).doesNotContain("Q1");
    robot.act(store::undo);
    assertThat(labels()).contains("Q1");
  }

  private List<String> words(String selector) {
    return robot.ask(
        () ->
            robot.find(".cs-table").lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private Node button(String words) {
    return robot.ask(
        () ->
            Stream.of(".button", ".toggle-button")
                .flatMap(kind -> robot.find(".cs-table").lookupAll(kind).stream())
                .filter(node -> ((Labeled) node).getText().equals(words))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void whoSaysTheSelectedStatementAndWhoDeniesItIsNamedAndLeadsToThePassage() {
    robot.act(() -> bench.desk().select(List.of(new StatementId("c2"))));
    assertThat(words(".cs-table-glance-stance")).containsExactly("assert", "report", "deny");
    robot.click(button("Shah Mahmood Qureshi"));
    assertThat(heard).contains(new DeskEvent.Reveal(new PassageId("c2-2")));
  }

  @Test
  void aSignLeadsToThePassagesBehindItOneAfterTheOther() {
    robot.click(button("Statements × sources"));
    SaidCell cell =
        robot.ask(
            () ->
                robot.find("#table-matrix").lookupAll(".cs-table-saying").stream()
                    .filter(SaidCell.class::isInstance)
                    .map(SaidCell.class::cast)
                    .filter(c -> !c.isEmpty() && c.getItem().isPresent())
                    .filter(c -> c.getItem().orElseThrow().passages().size() > 1)
                    .findFirst()
                    .orElseThrow());
    List<PassageId> behind = cell.getItem().orElseThrow().passages();
    robot.click(cell);
    robot.click(cell);
    assertThat(heard)
        .containsSubsequence(
            new DeskEvent.Reveal(behind.get(0)), new DeskEvent.Reveal(behind.get(1)));
  }

  @Test
  void theSignsOfALineAreReachedByKeysAndEnterShowsWhereItIsSaid() {
    robot.click(button("Statements × sources"));
    Grid matrix = (Grid) robot.find("#table-matrix");
    StatementId twice = new StatementId("c2");
    robot.act(() -> bench.desk().select(List.of(twice)));
    robot.act(matrix::requestFocus);
    List<SourceId> sources = store.project().shownSources().stream().map(Source::id).toList();
    PassageId last = store.project().passagesOf(twice).getLast().id();
    SourceId wanted = store.project().passage(last).orElseThrow().source();
    for (int i = 0; i <= sources.indexOf(wanted); i++) {
      robot.key("Right");
    }
    List<PassageId> there =
        store.project().passagesOf(twice).stream()
            .filter(passage -> passage.source().equals(wanted))
            .map(Passage::id)
            .toList();
    assertThat(robot.ask(matrix::pointedAt).orElseThrow().passages()).isEqualTo(there);
    robot.key("Left").key("Right");
    assertThat(robot.ask(matrix::pointedAt).orElseThrow().passages()).isEqualTo(there);
  }
}
