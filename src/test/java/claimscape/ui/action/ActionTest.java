package claimscape.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimscape.argument.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ActionTest {
  private static final Action CLAIM = Action.of("reader.claim", When.READER, () -> {}, "1", "C");
  private static final Action NOTE =
      Action.of("reader.note", When.READER, () -> {}, "7").from(Level.FULL);
  private static final Action PREMISE =
      Action.of("reader.premise", When.READER, () -> {}, "4").from(Level.STANDARD);

  @Test
  void anActionBelongsToThePaneThatItsNameBeginsWith() {
    assertThat(CLAIM.pane()).isEqualTo("reader");
  }

  @Test
  void anActionWithoutAPaneIsRefused() {
    assertThatThrownBy(() -> Action.of("claim", When.READER, () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Action.of(".claim", When.READER, () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLevelOffersWhatBeginsThereAndBelow() {
    List<Action> all = List.of(CLAIM, NOTE, PREMISE);
    assertThat(Action.offered(all, Level.BASIC)).containsExactly(CLAIM);
    assertThat(Action.offered(all, Level.STANDARD)).containsExactly(CLAIM, PREMISE);
    assertThat(Action.offered(all, Level.FULL)).isEqualTo(all);
  }

  @Test
  void whatIsChangedAboutAnActionLeavesTheRestAsItWas() {
    Action changed = NOTE.withIcon("pen").whenever(() -> false);
    assertThat(changed.level()).isEqualTo(Level.FULL);
    assertThat(changed.icon()).isEqualTo("pen");
    assertThat(changed.keys()).isEqualTo(NOTE.keys());
    assertThat(changed.enabled().getAsBoolean()).isFalse();
  }

  @Test
  void theSameKeyCanDoSomethingElse() {
    List<String> done = new ArrayList<>();
    Action other = CLAIM.instead(() -> done.add("other"));
    other.run().run();
    assertThat(done).containsExactly("other");
    assertThat(other.keys()).isEqualTo(CLAIM.keys());
  }

  @Test
  void wordsComeFromTheBundleOfThePaneAndShowTheFirstKey() {
    ActionWords words = new ActionWords(Locale.ENGLISH);
    Action undo = Action.of("shell.undo", When.ANYWHERE, () -> {}, "Ctrl+Z");
    assertThat(words.name(undo)).isEqualTo("Undo");
    assertThat(words.nameAndKey(undo)).isEqualTo("Undo   Ctrl Z");
    assertThat(words.explained(undo)).isEqualTo("Undo");
    Action about = Action.of("shell.about", When.ANYWHERE, () -> {});
    assertThat(words.nameAndKey(about)).isEqualTo("About Claimscape");
    Action export = Action.of("shell.export", When.ANYWHERE, () -> {}, "Ctrl+E");
    assertThat(words.explained(export)).startsWith("Draws the map where it was drawn last");
  }
}
