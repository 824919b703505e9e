package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {
  private static final Path HOME = Path.of("/home/ann");

  @Test
  void linuxFollowsTheXdgSpecification() {
    assertThat(StateFolder.of(Map.of(), "Linux", HOME).path())
        .isEqualTo(Path.of("/home/ann/.local/state/claimscape"));
    assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", "/state"), "Linux", HOME).path())
        .isEqualTo(Path.of("/state/claimscape"));
    assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", "state"), "Linux", HOME).path())
        .isEqualTo(Path.of("/home/ann/.local/state/claimscape"));
  }

  @Test
  void macosHasItsLibrary() {
    assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", "/state"), "Mac OS X", HOME).path())
        .isEqualTo(Path.of("/home/ann/Library/Application Support/claimscape"));
  }

  @Test
  void windowsHasItsLocalData() {
    assertThat(StateFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME).path())
        .isEqualTo(Path.of("/local/claimscape"));
    assertThat(StateFolder.of(Map.of("LOCALAPPDATA", ""), "Windows 11", HOME).path())
        .isEqualTo(Path.of("/home/ann/AppData/Local/claimscape"));
  }

  @Test
  void eachThingHasItsPlaceInIt() {
    StateFolder folder = new StateFolder(Path.of("/s"));

    assertThat(folder.crashCopies()).isEqualTo(Path.of("/s/unsaved"));
    assertThat(folder.settings()).isEqualTo(Path.of("/s/settings.json"));
    assertThat(folder.recentFiles()).isEqualTo(Path.of("/s/recent.json"));
  }
}
