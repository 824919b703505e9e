package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.session.SameThread;
import claimscape.storage.RecentFile;
import claimscape.storage.Settings;
import claimscape.storage.StateFolder;
import claimscape.storage.Theme;
import claimscape.storage.WindowPlace;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window remembers over night; work is done at once here, in one thread. */
class MemoryTest {
  @TempDir private Path folder;

  private final List<Problem> troubles = new ArrayList<>();

  private Memory memory() {
    return new Memory(new StateFolder(folder), SameThread.lanes(), troubles::add);
  }

  @Test
  void whatIsChangedIsToldAtOnceAndReadBackNextTime() {
    Memory memory = memory();
    List<Settings> heard = new ArrayList<>();
    memory.onSettings(heard::add);
    memory.change(settings -> settings.withTheme(Theme.DARK));
    assertThat(heard).extracting(Settings::theme).containsExactly(Theme.DARK);
    assertThat(memory().settings().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void whatStaysTheSameIsNotTold() {
    Memory memory = memory();
    List<Settings> heard = new ArrayList<>();
    memory.onSettings(heard::add);
    memory.change(settings -> settings.withTextSize(100));
    assertThat(heard).isEmpty();
  }

  @Test
  void theProjectOpenedLastComesFirstAndOnlyOnce() {
    Memory memory = memory();
    RecentFile pier = file("pier");
    memory.opened(pier);
    memory.opened(file("dam"));
    memory.opened(pier);
    assertThat(memory().recent()).extracting(RecentFile::title).containsExactly("pier", "dam");
  }

  @Test
  void theWindowIsRememberedAsItWasLeft() {
    WindowPlace place = new WindowPlace(1200, 800, true, List.of(0.4, 0.6), true);
    memory().leave(place);
    assertThat(memory().settings().window()).contains(place);
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidAndTheChangeHoldsForToday() throws IOException {
    Files.delete(folder);
    Files.writeString(folder, "in the way");
    Memory memory = memory();
    memory.change(settings -> settings.withTheme(Theme.LIGHT));
    assertThat(memory.settings().theme()).isEqualTo(Theme.LIGHT);
    assertThat(troubles).hasSize(1);
    Files.delete(folder);
    Files.createDirectory(folder);
  }

  private RecentFile file(String name) {
    return new RecentFile(folder.resolve(name), name, 1, 1, TestWindow.NOW);
  }
}
