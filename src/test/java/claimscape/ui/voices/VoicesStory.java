package claimscape.ui.voices;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AttributionStep;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Ids;
import claimscape.project.Project;
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
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The voices of the sample, on their page. */
@ExtendWith(ApplicationExtension.class)
class VoicesStory {
  private static final VoiceId QURESHI = new VoiceId("shah-mahmood-qureshi");
  private static final VoiceId AZIZ = new VoiceId("sartaj-aziz");

  private final List<DeskEvent> heard = new ArrayList<>();
  private Workbench bench;
  private Robot robot;
  private int left;

  @Start
  void open(Stage stage) throws IOException {
    bench = Workbench.of(new Store(SampleMap.finished()), Ids.from("voices"), SameThread.lanes());
    Look look = new Look();
    Phrases phrases = Phrases.of(Locale.ENGLISH, "voices");
    VoicesPane pane = new VoicesPane(bench, look, new Icons(), phrases, () -> left++);
    Scene scene = new Scene(pane, 940, 640);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    bench.desk().onEvent(heard::add);
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
  }

  private Project project() {
    return bench.store().project();
  }

  private Voice voice(VoiceId id) {
    return project().voice(id).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private ListView<VoiceLine> list() {
    return (ListView<VoiceLine>) robot.find("#voices-list");
  }

  private void choose(VoiceId id) {
    robot.act(
        () ->
            list().getItems().stream()
                .filter(line -> line.voice().id().equals(id))
                .forEach(line -> list().getSelectionModel().select(line)));
  }

  private void write(String field, String words) {
    robot.act(
        () -> {
          robot.find("#voices-" + field).requestFocus();
          ((TextField) robot.find("#voices-" + field)).selectAll();
        });
    robot.type(words).key("Enter");
  }

  @Test
  void whoSaysMostStandsFirstAndADenialIsCounted() {
    VoiceLine first = list().getItems().getFirst();
    assertThat(list().getItems()).hasSize(project().voices().size());
    assertThat(list().getItems()).allMatch(line -> line.count() <= first.count());
    assertThat(list().getItems())
        .filteredOn(line -> line.voice().id().equals(QURESHI))
        .allMatch(line -> line.count(Stance.DENIES) >= 1);
    assertThat(robot.ask(() -> list().lookupAll(".cs-small")))
        .anyMatch(shown -> ((Labeled) shown).getText().matches("\\d+ · denies [1-9]\\d*"));
  }

  @Test
  void everythingThatAVoiceSaysLeadsToItsStatementAndPassage() {
    choose(QURESHI);
    robot.act(() -> robot.find(".cs-voices-sayings").lookup(".cs-voices-row").requestFocus());
    robot.key("Enter");
    assertThat(left).isEqualTo(1);
    PassageId first =
        project().passages().values().stream()
            .filter(passage -> passage.chain().stream().anyMatch(s -> s.voice().equals(QURESHI)))
            .filter(passage -> bench.desk().selection().contains(passage.statement()))
            .map(Passage::id)
            .findFirst()
            .orElseThrow();
    assertThat(heard).contains(new DeskEvent.Reveal(first));
  }

  @Test
  void aVoiceIsFoundByAnyOfItsNames() {
    robot.act(() -> robot.find(".cs-voices-left .text-field").requestFocus());
    robot.type("qureshi");
    assertThat(list().getItems()).extracting(line -> line.voice().id()).containsExactly(QURESHI);
    write("otherNames", "the foreign minister of old");
    robot.act(() -> ((TextField) robot.find(".cs-voices-left .text-field")).setText("of old"));
    assertThat(list().getItems()).extracting(line -> line.voice().id()).containsExactly(QURESHI);
  }

  @Test
  void aVoiceIsRenamedAndKeepsItsOldNameAsAnotherOne() {
    choose(QURESHI);
    Project before = project();
    write("name", "S. M. Qureshi");
    assertThat(voice(QURESHI).name()).isEqualTo("S. M. Qureshi");
    assertThat(voice(QURESHI).otherNames()).contains("Shah Mahmood Qureshi");
    robot.act(bench.store()::undo);
    assertThat(project()).isEqualTo(before);
  }

  @Test
  void officeDatesNamesKindAndBondsAreOneStepEach() {
    choose(QURESHI);
    int steps = bench.store().history().size();
    write("inOffice", "2018/2022");
    write("otherNames", "the minister; Mr Qureshi");
    robot.act(() -> choice("kind").setValue(VoiceKind.UNNAMED));
    robot.act(() -> choice("partOf").setValue(java.util.Optional.of(AZIZ)));
    Voice now = voice(QURESHI);
    assertThat(now.inOffice().orElseThrow().written()).isEqualTo("2018/2022");
    assertThat(now.otherNames()).containsExactly("the minister", "Mr Qureshi");
    assertThat(now.kind()).isEqualTo(VoiceKind.UNNAMED);
    assertThat(now.partOf()).contains(AZIZ);
    assertThat(bench.store().history()).hasSize(steps + 4);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Object> choice(String key) {
    return (ComboBox<Object>) robot.find("#voices-" + key);
  }

  @Test
  void whatIsNoDateIsRefused() {
    choose(QURESHI);
    Project before = project();
    write("inOffice", "some day");
    assertThat(project()).isEqualTo(before);
    assertThat(heard).anyMatch(event -> event instanceof DeskEvent.Notice);
  }

  @Test
  void twoVoicesBecomeOneAndUndoPartsThem() {
    Project before = project();
    choose(QURESHI);
    MenuButton merge = (MenuButton) robot.find("#voices-merge");
    robot.act(
        () ->
            merge.getItems().stream()
                .filter(item -> item.getText().equals(voice(AZIZ).name()))
                .forEach(item -> item.fire()));
    assertThat(project().voice(QURESHI)).isEmpty();
    assertThat(voice(AZIZ).otherNames()).contains("Shah Mahmood Qureshi");
    assertThat(project().passage(new PassageId("c2-2")).orElseThrow().chain())
        .extracting(AttributionStep::voice)
        .contains(AZIZ);
    robot.act(bench.store()::undo);
    assertThat(project()).isEqualTo(before);
  }

  @Test
  void mapAndTextsAreNarrowedToTheVoice() {
    choose(QURESHI);
    robot.click("#voices-only");
    assertThat(bench.desk().filter().voices()).containsExactly(QURESHI);
    robot.click("#voices-only");
    assertThat(bench.desk().filter().isEmpty()).isTrue();
  }

  @Test
  void aVoiceThatIsReferredToCannotBeDeleted() {
    choose(QURESHI);
    assertThat(((Button) robot.find("#voices-delete")).isDisabled()).isTrue();
    assertThat(project().statement(new StatementId("c2"))).isPresent();
  }
}
