package claimscape.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Filter;
import claimscape.argument.VoiceId;
import claimscape.project.edit.MergeVoices;
import claimscape.sample.SampleMap;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The map of the sample narrowed to one voice: Qureshi speaks of C2 and of one thing more. */
@ExtendWith(ApplicationExtension.class)
class VoiceFilterStory {
  private static final VoiceId QURESHI = new VoiceId("shah-mahmood-qureshi");
  private static final VoiceId TOLO = new VoiceId("tolonews");

  private OpenMap map;
  private Robot robot;

  @Start
  void open(Stage stage) throws IOException {
    map = OpenMap.in(stage, OpenMap.full(SampleMap.finished()));
  }

  @BeforeEach
  void take(FxRobot hands) {
    robot = new Robot(hands);
  }

  private String note() {
    return robot.ask(() -> ((Label) robot.find("#map-filter-note").lookup(".label")).getText());
  }

  private boolean noted() {
    return robot.ask(() -> robot.find("#map-filter-note").isVisible());
  }

  @Test
  void onlyWhatAVoiceSaysIsShownAndTheNoteNamesIt() {
    robot.act(() -> map.bench.desk().narrow(Filter.NONE.toggled(QURESHI)));
    assertThat(note()).isEqualTo("Only Shah Mahmood Qureshi: 2 of 59 shown.");
  }

  @Test
  void theFilterIsClearedFromItsNote() {
    robot.act(() -> map.bench.desk().narrow(Filter.NONE.toggled(QURESHI)));
    robot.click("#map-filter-clear");
    assertThat(map.bench.desk().filter().isEmpty()).isTrue();
    assertThat(noted()).isFalse();
  }

  @Test
  void aVoiceThatWasMergedAwayNarrowsNothingAndUndoBringsItBack() {
    robot.act(() -> map.bench.desk().narrow(Filter.NONE.toggled(QURESHI)));
    robot.act(() -> map.bench.desk().make(new MergeVoices(new VoiceId("sartaj-aziz"), QURESHI)));
    assertThat(noted()).isFalse();
    robot.act(map.bench.store()::undo);
    assertThat(noted()).isTrue();
  }

  @Test
  void whoPassesSomethingOnSaysItToo() {
    robot.act(() -> map.bench.desk().narrow(Filter.NONE.toggled(TOLO)));
    assertThat(note()).startsWith("Only TOLOnews: ").doesNotContain(" 0 of ");
  }
}
