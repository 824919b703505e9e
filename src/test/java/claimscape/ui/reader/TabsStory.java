package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.session.Store;
import claimscape.text.SourceText;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.robot.Robot;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What tabs give up first where they have little room. */
@ExtendWith(ApplicationExtension.class)
class TabsStory {
  private static final List<String> TITLES =
      List.of("On piers", "On moles", "On quays", "On docks");

  private ReaderTabs tabs;
  private Robot robot;

  @Start
  void open(Stage stage) {
    Look look = new Look();
    look.sheet(ReaderPane.class, "reader.css");
    Phrases phrases = Phrases.of(Locale.ENGLISH, "reader");
    tabs = new ReaderTabs(new Icons(), phrases, id -> {}, id -> {}, () -> {});
    tabs.setPrefWidth(880);
    tabs.say("reading · 50 %");
    OpenTexts texts = new OpenTexts(new Readings());
    TITLES.forEach(title -> texts.add(source(title)));
    tabs.show(texts.all(), Optional.of(new SourceId("On piers")), project());
    Scene scene = new Scene(new Pane(tabs), 900, 60);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void take(FxRobot hands) {
    robot = new Robot(hands);
  }

  private static Source source(String title) {
    SourceText text = SourceText.of("Text " + title + ".");
    Held held = new Held(text, title + ".txt", "UTF-8", text.sha256(), Instant.EPOCH);
    return Source.of(new SourceId(title), 0, held, SourceCard.titled(title));
  }

  private static Project project() {
    Store store = new Store(Project.titled("Piers"));
    for (String title : TITLES) {
      Held held = source(title).held().orElseThrow();
      store.make(AddSource.of(new SourceId(title), held, SourceCard.titled(title)));
    }
    return store.project();
  }

  private void narrow(double width) {
    robot.act(
        () -> {
          tabs.setPrefWidth(width);
          tabs.getScene().getRoot().layout();
        });
  }

  private long crosses() {
    return count(".reader-tab-close");
  }

  private long titles() {
    return count(".reader-tab-title");
  }

  private long count(String selector) {
    return robot.ask(
        () ->
            tabs.lookupAll(selector).stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .count());
  }

  private boolean says() {
    return robot.ask(() -> tabs.lookup("#reader-state").isVisible());
  }

  @Test
  void whereThereIsRoomEveryTabHasItsCrossAndTheStateIsSaid() {
    assertThat(titles()).isEqualTo(4);
    assertThat(crosses()).isEqualTo(4);
    assertThat(says()).isTrue();
    assertThat(robot.shows("#reader-more-tabs")).isFalse();
  }

  @Test
  void theCrossesOfThoseBehindGoFirst() {
    narrow(520);
    assertThat(titles()).isEqualTo(4);
    assertThat(crosses()).isEqualTo(1);
    assertThat(says()).isTrue();
  }

  @Test
  void thenTheStateIsLeftUnsaidSoThatAllTabsAreSeen() {
    narrow(420);
    assertThat(titles()).isEqualTo(4);
    assertThat(says()).isFalse();
    assertThat(robot.shows("#reader-more-tabs")).isFalse();
  }

  @Test
  void thenTheLastTabsGoIntoTheMenuAndTheStateIsSaidAgain() {
    narrow(340);
    assertThat(titles()).isBetween(1L, 3L);
    assertThat(robot.shows("#reader-more-tabs")).isTrue();
    assertThat(says()).isTrue();
  }
}
