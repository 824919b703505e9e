package claimscape.ui.shell;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Level;
import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Source;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.project.edit.SetLevel;
import claimscape.sample.SampleMap;
import claimscape.sample.SamplePlan;
import claimscape.session.TextSelection;
import claimscape.storage.ProjectFile;
import claimscape.storage.WindowPlace;
import claimscape.text.Span;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A whole real map by hand: the sample, from its five bare texts, with every relation and every
 * voice. Dates, tags, warrants and schemes are optional and left out; so is scrolling, which is
 * reading.
 */
@Tag("long")
@ExtendWith(ApplicationExtension.class)
class SampleByHandStory {
  @TempDir private Path folder;

  private Shell shell;
  private SampleHands hands;
  private Robot robot;

  @Start
  void open(Stage stage) {
    WindowPlace place = new WindowPlace(1440, 900, false, List.of());
    shell = TestWindow.open(stage, folder.resolve("state"), new Chosen(), place);
  }

  @BeforeEach
  void openTheBareTexts(FxRobot fingers) throws IOException {
    Path file = folder.resolve("bare.claimscape");
    Files.write(file, ProjectFile.write(SampleMap.bare()));
    robot = new Robot(fingers);
    robot.act(() -> shell.open(List.of(file)));
    robot.until("the project is open", () -> shell.current().isPresent());
    hands = new SampleHands(robot, shell);
    for (Source source : hands.project().shownSources().reversed()) {
      if (source.held().isPresent()) {
        robot.act(() -> hands.desk().reveal(TextSelection.of(source.id(), new Span(0, 1))));
      }
    }
    robot.act(() -> hands.desk().make(new SetLevel(Level.FULL)));
    robot.gestures();
  }

  /** The aim is six gestures a statement; the story tells what it takes now. */
  @Test
  void theSampleIsMappedFromItsBareTexts() throws IOException {
    SamplePlan plan = SamplePlan.read();
    int statements = plan.statements().size();
    Project before = hands.project();
    new SamplePlanned(plan, hands).carryOut();
    int gestures = robot.gestures();
    Project mapped = hands.project();
    long reworded = 3L * hands.reworded();
    System.out.printf(
        Locale.ROOT,
        "the sample by hand: %d statements, %d passages, %d relations, %d gestures:%n"
            + "%.1f a statement with relations and voices, %.1f with every card reworded%n",
        statements,
        mapped.passages().size(),
        mapped.relations().size(),
        gestures,
        (gestures - reworded) / (double) statements,
        gestures / (double) statements);
    assertThat(statements(mapped)).isEqualTo(statements(SampleMap.finished()));
    assertThat(relations(mapped)).isEqualTo(relations(SampleMap.finished()));
    robot.act(hands::undoEverything);
    assertThat(hands.project().statements()).isEmpty();
    assertThat(hands.project().sources()).isEqualTo(before.sources());
  }

  private static String statements(Project project) {
    return project.statements().values().stream()
        .map(statement -> words(project, statement.id()) + passages(project, statement.id()))
        .sorted()
        .collect(joining("\n"));
  }

  private static String words(Project project, StatementId id) {
    var statement = project.statement(id).orElseThrow();
    return statement.role() + " " + statement.text();
  }

  private static String passages(Project project, StatementId id) {
    return project.passagesOf(id).stream()
        .map(passage -> "\n    " + passage.source().value() + ": " + said(project, passage))
        .sorted()
        .collect(joining());
  }

  private static String said(Project project, Passage passage) {
    String author =
        project.source(passage.source()).map(source -> source.card().speaker()).orElse("");
    String itself = passage.chain().isEmpty() ? author + " " + Stance.ASSERTS : "";
    String voices =
        passage.chain().stream()
            .map(
                step ->
                    project.voice(step.voice()).map(Voice::name).orElse("") + " " + step.stance())
            .collect(joining(" > ", itself, ""));
    return passage.stretches().getFirst().exact() + " | " + voices;
  }

  private static String relations(Project project) {
    return project.relations().values().stream()
        .map(relation -> words(project, relation))
        .sorted()
        .collect(joining("\n"));
  }

  private static String words(Project project, Relation relation) {
    String premises =
        relation.premises().stream().map(id -> words(project, id)).sorted().collect(joining(" + "));
    String answer = relation.answer().map(Enum::name).orElse("");
    return premises
        + " "
        + relation.kind()
        + answer
        + " ("
        + target(project, relation.target())
        + ")";
  }

  private static String target(Project project, NodeId target) {
    return target instanceof StatementId id
        ? words(project, id)
        : words(project, project.relation((RelationId) target).orElseThrow());
  }
}
