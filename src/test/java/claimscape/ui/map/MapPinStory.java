package claimscape.ui.map;

import static claimscape.ui.map.sight.SmallMap.CLAIM;
import static claimscape.ui.map.sight.SmallMap.EVIDENCE;
import static claimscape.ui.map.sight.SmallMap.PREMISE;
import static claimscape.ui.map.sight.SmallMap.REBUTTAL;
import static claimscape.ui.map.sight.SmallMap.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.Pin;
import claimscape.layout.Rect;
import claimscape.project.edit.MapEdit;
import claimscape.ui.map.sight.SmallMap;
import claimscape.ui.robot.Robot;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Cards that are put where the user wants them. */
@ExtendWith(ApplicationExtension.class)
class MapPinStory {
  private OpenMap map;
  private Robot robot;

  @Start
  void open(Stage stage) {
    map = OpenMap.in(stage, SmallMap.project());
  }

  @BeforeEach
  void take(FxRobot hands) {
    robot = new Robot(hands);
  }

  private void select(NodeId... nodes) {
    robot.act(() -> map.bench.desk().select(List.of(nodes)));
  }

  private int steps() {
    return robot.ask(() -> map.bench.store().history().size());
  }

  private void run(String action) {
    robot.act(
        () ->
            map.pane.actions().stream()
                .filter(offered -> offered.id().equals(action))
                .forEach(offered -> offered.run().run()));
  }

  @Test
  void severalCardsAreNudgedInOneStep() {
    Rect claim = map.place(CLAIM);
    Rect rebuttal = map.place(REBUTTAL);
    select(CLAIM, REBUTTAL);
    robot.key("Ctrl+Right");

    assertThat(map.place(CLAIM).x()).isEqualTo(claim.x() + 16);
    assertThat(map.place(REBUTTAL).x()).isEqualTo(rebuttal.x() + 16);
    assertThat(steps()).isEqualTo(1);

    robot.act(() -> map.bench.store().undo());
    assertThat(map.project().pins()).isEmpty();
    assertThat(map.place(CLAIM)).isEqualTo(claim);
    assertThat(map.place(REBUTTAL)).isEqualTo(rebuttal);
  }

  @Test
  void eachDirectionMovesByTheSameStep() {
    Rect before = map.place(REBUTTAL);
    select(REBUTTAL);
    robot.key("Ctrl+Down").key("Ctrl+Right").key("Ctrl+Up").key("Ctrl+Up").key("Ctrl+Left");

    Rect after = map.place(REBUTTAL);
    assertThat(after.x()).isEqualTo(before.x());
    assertThat(after.y()).isEqualTo(before.y() - 16);
  }

  @Test
  void arrowsAmongTheSelectedCannotBePinned() {
    select(CLAIM, SUPPORT);
    robot.key("Ctrl+Right");

    assertThat(map.project().pins().stream().map(Pin::statement)).containsExactly(CLAIM);
  }

  @Test
  void allPinnedCardsOfTheSelectionAreFreedInOneStep() {
    select(EVIDENCE, PREMISE);
    robot.key("Ctrl+Down");
    select(PREMISE, EVIDENCE, CLAIM);
    run("map.unpin");

    assertThat(map.project().pins()).isEmpty();
    assertThat(steps()).isEqualTo(2);
  }

  @Test
  void aPinStaysWhereItIsWhileTheMapGrows() {
    select(REBUTTAL);
    robot.key("Ctrl+Right").key("Ctrl+Down");
    Rect pinned = map.place(REBUTTAL);
    select(CLAIM);
    for (String words : List.of("A first reason", "A second one", "A third one")) {
      select(CLAIM);
      robot.key("Tab").type(words).key("Enter");
    }

    assertThat(map.chart().cards()).hasSize(7);
    assertThat(map.place(REBUTTAL).x()).isEqualTo(pinned.x());
    assertThat(map.place(REBUTTAL).y()).isEqualTo(pinned.y());
  }

  @Test
  void aCardThatLayFarOffLeavesNothingBehindOnASmallerSheet() {
    robot.act(() -> map.bench.desk().make(new MapEdit.PinAt(REBUTTAL, 1600, 40)));
    robot.key("Z");
    Point2D far =
        robot.ask(() -> map.pane.view().screenToLocal(map.middle(REBUTTAL))).subtract(0, 4);
    Color page = colour(new Point2D(4, 4));
    robot.until("the card is painted", () -> row(far).stream().anyMatch(at -> !at.equals(page)));

    robot.act(() -> map.bench.store().undo());

    robot.until("its place is bare", () -> row(far).stream().allMatch(page::equals));
  }

  private Color colour(Point2D at) {
    return robot.ask(() -> shot().getPixelReader().getColor((int) at.getX(), (int) at.getY()));
  }

  /** The colours of a short line of px around a place. */
  private List<Color> row(Point2D middle) {
    PixelReader px = shot().getPixelReader();
    return IntStream.range(-20, 20)
        .mapToObj(by -> px.getColor((int) middle.getX() + by, (int) middle.getY()))
        .toList();
  }

  private WritableImage shot() {
    return map.pane.view().snapshot(null, null);
  }
}
