package claimscape.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.DrawnBy;
import claimscape.argument.Level;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementKind;
import claimscape.argument.Strength;
import claimscape.project.Project;
import claimscape.project.edit.SetLevel;
import claimscape.session.DeskEvent;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is selected is described here: every field is one step, and Esc gives it up. */
@ExtendWith(ApplicationExtension.class)
class InspectorStory {
  private OpenInspector open;
  private Robot robot;

  @Start
  void start(Stage stage) throws IOException {
    open = new OpenInspector(stage);
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
  }

  /** Opens what is optional about a statement, wherever it is folded. */
  private void unfold() {
    if (open.words(robot).stream().anyMatch(words -> words.startsWith("Kind, as-of date"))) {
      robot.click(open.saying(robot, "Kind, as-of date, hedge, tags, note …"));
    }
  }

  private TextField field(String key) {
    return (TextField) robot.find("#inspector-" + key);
  }

  private void write(String key, String words) {
    robot.act(
        () -> {
          field(key).requestFocus();
          field(key).selectAll();
        });
    robot.type(words);
  }

  private Project before() {
    return open.store.project();
  }

  @Test
  void nothingSelectedSaysWhatToDo() {
    assertThat(open.words(robot)).anyMatch(words -> words.startsWith("Nothing selected. Click"));
  }

  @Test
  void severalSelectedAreCounted() {
    robot.act(
        () ->
            open.bench.desk().select(List.of(open.labelled("C1").id(), open.labelled("C2").id())));
    assertThat(open.words(robot)).anyMatch(words -> words.startsWith("2 nodes selected."));
  }

  @Test
  void aStatementIsNamedWithItsRoleItsTextAndWhetherItIsTheTarget() {
    open.select(robot, "C1");
    assertThat(open.words(robot))
        .contains("Claim C1", open.labelled("C1").text())
        .doesNotContain("Target");
    robot.act(() -> open.bench.desk().target(open.labelled("C1").id()));
    assertThat(open.words(robot)).contains("Target");
  }

  @Test
  void theTextIsWrittenByF2AndEnterInOneStep() {
    open.select(robot, "C1");
    int steps = open.steps();
    robot.act(open.pane::editText);
    robot.type("Peace is promised").key("Enter");
    assertThat(open.labelled("C1").text()).isEqualTo("Peace is promised");
    assertThat(open.steps()).isEqualTo(steps + 1);
    robot.act(open.store::undo);
    assertThat(open.words(robot)).doesNotContain("Peace is promised");
  }

  @Test
  void escForgetsWhatWasWrittenIntoTheText() {
    open.select(robot, "C1");
    Project before = before();
    robot.act(open.pane::editText);
    robot.type("Peace is promised").key("Esc");
    assertThat(open.store.project()).isEqualTo(before);
    assertThat(open.words(robot)).contains(open.labelled("C1").text());
  }

  @Test
  void aDateIsKeptAsItIsWrittenAndOneStepTakesItBack() {
    open.select(robot, "C1");
    unfold();
    Project before = before();
    write("asOf", "2019~");
    robot.key("Enter");
    assertThat(open.labelled("C1").asOf().orElseThrow().written()).isEqualTo("2019~");
    robot.act(open.store::undo);
    assertThat(open.store.project()).isEqualTo(before);
  }

  @Test
  void whatIsNoDateIsRefusedWithASentence() {
    open.select(robot, "C1");
    unfold();
    Project before = before();
    write("asOf", "the day before");
    robot.key("Enter");
    assertThat(open.store.project()).isEqualTo(before);
    assertThat(open.heard)
        .anyMatch(
            event ->
                event instanceof DeskEvent.Notice(var what)
                    && what.code().equals("refused.noDate"));
  }

  @Test
  void tagsAreSplitByCommasAndSorted() {
    open.select(robot, "C1");
    unfold();
    write("tags", " talks, cost ,, war ");
    robot.key("Enter");
    assertThat(open.labelled("C1").tags()).containsExactly("cost", "talks", "war");
  }

  @Test
  void hedgeAndNoteAreAStepEach() {
    open.select(robot, "C1");
    unfold();
    int steps = open.steps();
    write("hedge", "probably");
    robot.key("Enter");
    unfold();
    write("note", "ask Lind");
    robot.key("Enter");
    assertThat(open.labelled("C1").hedge()).isEqualTo("probably");
    assertThat(open.labelled("C1").note()).isEqualTo("ask Lind");
    assertThat(open.steps()).isEqualTo(steps + 2);
  }

  @Test
  void escInAFieldBringsItsOldWordsBack() {
    open.select(robot, "C1");
    unfold();
    Project before = before();
    String old = robot.ask(() -> field("hedge").getText());
    write("hedge", "perhaps");
    robot.key("Esc");
    assertThat(open.store.project()).isEqualTo(before);
    assertThat(robot.ask(() -> field("hedge").getText())).isEqualTo(old);
  }

  @Test
  void theKindIsChosenFromAList() {
    open.select(robot, "C1");
    unfold();
    int steps = open.steps();
    robot.act(() -> choose(StatementKind.DEMAND));
    assertThat(open.labelled("C1").kind()).contains(StatementKind.DEMAND);
    assertThat(open.steps()).isEqualTo(steps + 1);
  }

  @SuppressWarnings("unchecked")
  private void choose(StatementKind kind) {
    ((ComboBox<Optional<StatementKind>>) robot.find("#inspector-kind")).setValue(Optional.of(kind));
  }

  @Test
  void aLinkIsFollowedToItsOtherEnd() {
    open.select(robot, "C1");
    Node row = robot.find(".cs-inspector-link");
    robot.act(row::requestFocus).key("Enter");
    assertThat(open.bench.desk().selection()).hasSize(1).doesNotContain(open.labelled("C1").id());
    assertThat(open.heard).contains(new DeskEvent.Centre(open.bench.desk().selection().getFirst()));
  }

  @Test
  void aPassageIsShownInItsText() {
    open.select(robot, "C1");
    robot.click(robot.find(".cs-inspector-passage"));
    assertThat(open.heard)
        .contains(
            new DeskEvent.Reveal(
                open.store.project().passagesOf(open.labelled("C1").id()).getFirst().id()));
  }

  @Test
  void aRelationIsNamedByItsEnds() {
    Relation link = open.into("C1");
    open.select(robot, link.id());
    assertThat(open.words(robot)).anyMatch(words -> words.endsWith(" supports C1"));
  }

  @Test
  void aRelationIsTurnedIntoAnAttackByOnePress() {
    RelationId link = open.into("C1").id();
    open.select(robot, link);
    int steps = open.steps();
    robot.click(open.saying(robot, "attacks"));
    assertThat(open.store.project().relation(link).orElseThrow().kind())
        .isEqualTo(RelationKind.ATTACKS);
    assertThat(open.steps()).isEqualTo(steps + 1);
  }

  @Test
  void strengthAndDrawnByAreAStepEachAndAreTakenBack() {
    RelationId link = open.into("C1").id();
    open.select(robot, link);
    Project before = before();
    robot.click(open.saying(robot, "weak"));
    robot.click(open.saying(robot, "the analyst"));
    Relation described = open.store.project().relation(link).orElseThrow();
    assertThat(described.strength()).contains(Strength.WEAK);
    assertThat(described.drawnBy()).isEqualTo(new DrawnBy.Analyst());
    robot.act(open.store::undo).act(open.store::undo);
    assertThat(open.store.project()).isEqualTo(before);
  }

  @Test
  void aLowerLevelShowsOnlyWhatItOffers() {
    open.select(robot, "C1");
    assertThat(open.words(robot)).contains("Voices");
    robot.act(() -> open.store.make(new SetLevel(Level.BASIC)));
    assertThat(open.words(robot))
        .doesNotContain("Voices")
        .noneMatch(words -> words.startsWith("Kind, as-of date"));
    open.select(robot, open.into("C1").id());
    assertThat(open.words(robot))
        .contains("supports", "attacks")
        .doesNotContain("restates", "answers", "Strength", "Scheme", "Drawn by");
  }

  @Test
  void whatIsDeletedElsewhereLeavesTheInspector() {
    open.select(robot, "N1");
    robot.act(() -> open.bench.mending().deleteSelected());
    assertThat(open.words(robot)).anyMatch(words -> words.startsWith("Nothing selected"));
  }
}
