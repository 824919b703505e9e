package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.session.Lanes;
import claimscape.session.SameThread;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.text.Edtf;
import claimscape.text.SourceText;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.robot.Robot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The list of sources, and what is known about one of them, edited in its place. */
@ExtendWith(ApplicationExtension.class)
final class SourceCardStory {
  private static final SourceId DAM = new SourceId("dam");

  private final Store store = new Store(Project.titled("The dam"));
  private final List<SourceId> opened = new ArrayList<>();
  private Robot robot;

  @Start
  void start(Stage stage) {
    SourceText text = SourceText.of("The dam is safe.");
    Held held = new Held(text, "dam.txt", "UTF-8", text.sha256(), Instant.EPOCH);
    store.make(AddSource.of(DAM, held, SourceCard.titled("Council bulletin")));
    Lanes jobs =
        new Lanes(
            new SameThread(),
            Runnable::run,
            error -> {
              throw new IllegalStateException(error);
            });
    Look look = new Look();
    SourceListPane pane =
        new SourceListPane(
            Workbench.of(store, () -> "id", jobs),
            look,
            new Icons(),
            Phrases.of(Locale.ENGLISH, "reader"),
            opened::add,
            () -> {});
    Scene scene = new Scene(pane, 480, 640);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
  }

  private SourceCard card() {
    return store.project().source(DAM).orElseThrow().card();
  }

  private void edit() {
    robot.act(
        () -> {
          ListView<?> list = (ListView<?>) robot.find("#reader-sources-list");
          list.requestFocus();
          list.getSelectionModel().select(0);
        });
    robot.key("F2").until("the editor is open", () -> robot.shows("#reader-source-editor"));
  }

  private void write(String field, String words) {
    robot.act(() -> ((TextField) robot.find("#reader-source-" + field)).setText(words));
  }

  @Test
  void eachFieldIsKeptByEnterAndTakenBackByOneUndo() {
    Map<String, Function<SourceCard, String>> fields = new TreeMap<>();
    fields.put("title", SourceCard::title);
    fields.put("author", SourceCard::author);
    fields.put("outlet", SourceCard::outlet);
    fields.put("short", SourceCard::shortName);
    fields.put("genre", SourceCard::genre);
    fields.put("language", SourceCard::language);
    fields.put("date", card -> card.published().map(Edtf::written).orElse(""));
    SourceCard before = card();
    fields.forEach(
        (field, read) -> {
          edit();
          write(field, "  2016-04-28 ");
          robot.key("Enter");
          assertThat(read.apply(card())).as(field).isEqualTo("2016-04-28");
          robot.act(store::undo);
          assertThat(card()).as(field).isEqualTo(before);
        });
  }

  @Test
  void theListShowsWhatIsKnownWithTheDayFirst() {
    edit();
    write("outlet", "Oldford Gazette");
    write("genre", "report");
    write("date", "2016-04-28");
    robot.key("Enter");
    assertThat(words()).contains("Oldford Gazette · report · 28 Apr 2016");
    assertThat(robot.shows("#reader-source-editor")).isFalse();
  }

  private String words() {
    return robot.ask(
        () ->
            robot.find("#reader-sources-list").lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n")));
  }

  @Test
  void aDateThatIsNoneIsRefusedAndNothingIsKeptUntilItIsMended() {
    SourceCard before = card();
    edit();
    write("author", "A. Other");
    write("date", "28th of April");
    robot.key("Enter");
    assertThat(card()).isEqualTo(before);
    assertThat(robot.shows("#reader-source-editor")).isTrue();
    assertThat(robot.ask(() -> robot.find("#reader-source-date").isFocused())).isTrue();
    assertThat(robot.ask(() -> robot.find("#reader-source-date").getStyleClass()))
        .contains("reader-wrong");
    write("date", "2016-04");
    assertThat(robot.ask(() -> robot.find("#reader-source-date").getStyleClass()))
        .doesNotContain("reader-wrong");
    robot.key("Enter");
    assertThat(card().author()).isEqualTo("A. Other");
    assertThat(card().published()).contains(new Edtf("2016-04"));
  }

  @Test
  void escLeavesAllAsItWasAndGivesTheListTheKeys() {
    SourceCard before = card();
    edit();
    write("title", "Another");
    write("date", "nonsense");
    robot.key("Esc");
    assertThat(robot.shows("#reader-source-editor")).isFalse();
    assertThat(card()).isEqualTo(before);
    assertThat(robot.ask(() -> robot.find("#reader-sources-list").isFocused())).isTrue();
    robot.key("Enter");
    assertThat(opened).containsExactly(DAM);
  }

  @Test
  void nothingChangedIsNoStep() {
    int steps = robot.ask(() -> store.history().size());
    edit();
    robot.key("Enter");
    assertThat(robot.ask(() -> store.history().size())).isEqualTo(steps);
  }
}
