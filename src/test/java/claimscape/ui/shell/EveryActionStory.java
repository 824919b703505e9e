package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import claimscape.ui.action.Chord;
import claimscape.ui.action.When;
import claimscape.ui.fx.Icons;
import claimscape.ui.robot.Robot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever can be done has words, a place in the menus, and keys that nothing else takes. */
@ExtendWith(ApplicationExtension.class)
class EveryActionStory {
  @TempDir private Path folder;

  private Shell shell;
  private Robot robot;
  private List<Action> actions = List.of();

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder, new Chosen());
  }

  @BeforeEach
  void openTheSample(FxRobot hands) {
    robot = new Robot(hands);
    new SeenWindow(shell, robot).openSample();
    actions = robot.ask(() -> shell.actions());
  }

  @Test
  void everyActionHasANameOfItsOwnAndItsWordsInTheBundle() {
    ActionWords words = new ActionWords(Locale.ENGLISH);
    assertThat(actions).extracting(Action::id).doesNotHaveDuplicates();
    assertThat(actions)
        .allSatisfy(
            action -> assertThat(words.name(action)).as(action.id()).isNotEqualTo(action.id()));
  }

  @Test
  void everyIconIsDrawn() {
    Icons icons = new Icons();
    assertThat(actions)
        .filteredOn(action -> !action.icon().isEmpty())
        .allSatisfy(action -> assertThat(icons.find(action.icon())).as(action.id()).isPresent());
  }

  @Test
  void noTwoActionsOfAPaneHaveTheSameKey() {
    for (When pane : When.values()) {
      Map<Chord, List<String>> byKey =
          new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
      for (Action action : actions) {
        if (action.when() == pane) {
          for (Chord key : action.keys()) {
            byKey.computeIfAbsent(key, missing -> new ArrayList<>()).add(action.id());
          }
        }
      }
      assertThat(byKey.values()).as(pane.name()).allSatisfy(ids -> assertThat(ids).hasSize(1));
    }
  }

  @Test
  void noKeyOfAPaneHidesOneThatActsAnywhere() {
    Set<Chord> anywhere = new HashSet<>();
    actions.stream()
        .filter(action -> action.when() == When.ANYWHERE)
        .forEach(action -> anywhere.addAll(action.keys()));
    assertThat(actions)
        .filteredOn(action -> action.when() != When.ANYWHERE && !action.keys().isEmpty())
        .allSatisfy(
            action ->
                assertThat(anywhere).as(action.id()).doesNotContainAnyElementsOf(action.keys()));
  }

  @Test
  void everyActionStandsInTheMenus() {
    Set<String> inMenus = robot.ask(this::menuIds);
    assertThat(inMenus).containsAll(actions.stream().map(Action::id).toList());
  }

  @Test
  void theMenusNameNoActionThatIsNotThere() {
    ResourceBundle plan = ResourceBundle.getBundle("claimscape.ui.shell.menus");
    List<String> ids = actions.stream().map(Action::id).toList();
    assertThat(
            plan.keySet().stream()
                .filter(key -> !key.endsWith(".rest"))
                .flatMap(key -> Stream.of(plan.getString(key).split(" +")))
                .filter(id -> !id.isEmpty() && !id.equals("-")))
        .allSatisfy(id -> assertThat(ids).contains(id));
  }

  @Test
  void aMenuShowsTheFirstKeyAndWhetherItIsPossible() {
    Map<String, MenuItem> items = robot.ask(this::menuItems);
    MenuItem redo = items.get("shell.redo");
    assertThat(redo.getAccelerator().getDisplayText()).isEqualTo("Ctrl Shift Z");
    assertThat(redo.isDisable()).isTrue();
    assertThat(items.get("shell.save").isDisable()).isFalse();
    assertThat(items.get("shell.about").getAccelerator()).isNull();
  }

  @Test
  void thePageOfKeysHasEveryActionWithAKeyOnce() {
    robot.key("F1").until("the page is open", () -> shell.layer().isOpen());
    long rows = robot.ask(() -> (long) shell.frame().lookupAll(".shell-keys-row").size());
    assertThat(rows).isEqualTo(actions.stream().filter(a -> !a.keys().isEmpty()).count());
    List<String> caps =
        robot.ask(
            () ->
                shell.frame().lookupAll(".shell-keys-caps .cs-key").stream()
                    .map(node -> ((Label) node).getText())
                    .toList());
    assertThat(caps).contains("Ctrl K", "F6", "Shift T", "↓", "Ctrl ,");
    assertThat(caps).hasSize(actions.stream().mapToInt(action -> action.keys().size()).sum());
  }

  private Set<String> menuIds() {
    return new HashSet<>(menuItems().keySet());
  }

  private Map<String, MenuItem> menuItems() {
    Map<String, MenuItem> items = new TreeMap<>();
    MenuBar bar = (MenuBar) shell.frame().lookup(".menu-bar");
    for (Menu menu : bar.getMenus()) {
      Event.fireEvent(menu, new Event(Menu.ON_SHOWING));
      menu.getItems().stream()
          .filter(item -> item.getId() != null)
          .forEach(item -> items.put(item.getId(), item));
    }
    return items;
  }
}
