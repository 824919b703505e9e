package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.Reliability;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.argument.SourceLinkKind;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
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
  private int given;

  @Start
  void start(Stage stage) {
    SourceText text = SourceText.of("The dam is safe.");
    Held held = new Held(text, "dam.txt", "UTF-8", text.sha256(), Instant.EPOCH);
    store.make(AddSource.of(DAM, held, SourceCard.titled("Council bulletin")));
    Look look = new Look();
    SourceListPane pane =
        new SourceListPane(
            Workbench.of(store, () -> "id" + given++, SameThread.lanes()),
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
    fields.put("url", SourceCard::url);
    fields.put("note", SourceCard::note);
    fields.put("retrieved", card -> card.retrieved().map(Edtf::written).orElse(""));
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

  private Source dam() {
    return store.project().source(DAM).orElseThrow();
  }

  /** F says that it cannot be judged: it is the last of the list, not the least of the scale. */
  @Test
  @SuppressWarnings("unchecked")
  void reliabilityIsJudgedFromAToFOrNotAtAll() {
    edit();
    ComboBox<Optional<Reliability>> box =
        (ComboBox<Optional<Reliability>>) robot.find("#reader-source-reliability");
    assertThat(robot.ask(() -> box.getItems().stream().map(box.getConverter()::toString).toList()))
        .startsWith("not judged", "A completely reliable")
        .endsWith("E unreliable", "F cannot be judged");
    robot.act(() -> box.setValue(Optional.of(Reliability.F)));
    robot.key("Enter");
    assertThat(card().reliability()).contains(Reliability.F);
  }

  @SuppressWarnings("unchecked")
  private void link(SourceLinkKind kind, String name) {
    robot.act(
        () -> {
          ((ComboBox<SourceLinkKind>) robot.find("#reader-link-kind")).setValue(kind);
          ((ComboBox<String>) robot.find("#reader-link-source")).getEditor().setText(name);
          ((Button) robot.find("#reader-link-add")).fire();
        });
  }

  private void keep() {
    robot.act(() -> robot.find("#reader-source-title").requestFocus());
    robot.key("Enter");
  }

  @Test
  void aLinkToASourceThatNobodyHoldsMakesItCitedInTheSameStep() {
    Project before = store.project();
    edit();
    link(SourceLinkKind.BASED_ON, "Dam survey of 1911");
    keep();
    Source cited = store.project().source(dam().links().getFirst().source()).orElseThrow();
    assertThat(dam().links()).containsExactly(new SourceLink(SourceLinkKind.BASED_ON, cited.id()));
    assertThat(cited.card().title()).isEqualTo("Dam survey of 1911");
    assertThat(cited.held()).isEmpty();
    assertThat(words()).contains("Dam survey of 1911", "cited, not held");
    robot.act(store::undo);
    assertThat(store.project()).isEqualTo(before);
  }

  @Test
  void aLinkIsTakenAwayAndLeavingMakesNoSource() {
    edit();
    link(SourceLinkKind.CITES, "Dam survey of 1911");
    keep();
    edit();
    link(SourceLinkKind.CITES, "Another");
    robot.key("Esc");
    assertThat(dam().links()).hasSize(1);
    assertThat(store.project().sources()).hasSize(2);
    edit();
    robot.act(() -> ((Button) robot.find(".reader-link-remove")).fire());
    keep();
    assertThat(dam().links()).isEmpty();
  }

  @Test
  void aCitedSourceIsSaidToBeATextThatIsHeld() {
    edit();
    link(SourceLinkKind.CITES, "Dam survey of 1911");
    keep();
    SourceId survey = new SourceId("survey");
    SourceText text = SourceText.of("We found no crack.");
    Held held = new Held(text, "survey.txt", "UTF-8", text.sha256(), Instant.EPOCH);
    robot.act(() -> store.make(AddSource.of(survey, held, SourceCard.titled("Survey"))));
    robot.act(
        () ->
            robot.find("#reader-sources-list").lookupAll(".list-cell").stream()
                .map(cell -> ((ListCell<?>) cell).getContextMenu())
                .filter(menu -> menu.getItems().stream().anyMatch(Menu.class::isInstance))
                .map(menu -> (Menu) menu.getItems().getFirst())
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText().equals("Survey"))
                .forEach(MenuItem::fire));
    assertThat(dam().links()).containsExactly(new SourceLink(SourceLinkKind.CITES, survey));
    assertThat(store.project().sources().keySet()).containsExactlyInAnyOrder(DAM, survey);
  }
}
