package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCommandTest {

  /** Notes what it is asked to open. */
  private static final class Noting implements Launcher {
    private final List<List<Path>> opened = new ArrayList<>();

    @Override
    public Optional<Problem> hindrance() {
      return Optional.empty();
    }

    @Override
    public void open(List<Path> files) {
      opened.add(files);
    }
  }

  @Test
  void filesAreHandedOverInTheirOrder() {
    Noting window = new Noting();
    assertThat(CommandLineRun.with(window, "open", "b.txt", "a b.claimscape", "ü.png"))
        .isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(window.opened)
        .containsExactly(List.of(Path.of("b.txt"), Path.of("a b.claimscape"), Path.of("ü.png")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stat", "@list.txt", "-", "a.json"})
  void whatIsNoCommandIsAFile(String name) {
    Noting window = new Noting();
    assertThat(CommandLineRun.with(window, name).code()).isZero();
    assertThat(window.opened).containsExactly(List.of(Path.of(name)));
  }

  @Test
  void withoutAFileTheWindowIsOpenedAllTheSame() {
    Noting window = new Noting();
    assertThat(CommandLineRun.with(window).code()).isZero();
    assertThat(CommandLineRun.with(window, "open").code()).isZero();
    assertThat(window.opened).containsExactly(List.of(), List.of());
  }

  @Test
  void noOtherCommandAsksForTheWindow() {
    Noting window = new Noting();
    CommandLineRun.with(window, "formats");
    CommandLineRun.with(window, "--help");
    CommandLineRun.with(window, "open", "--help");
    CommandLineRun.with(window, "open", "--what");
    assertThat(window.opened).isEmpty();
  }

  @Test
  void withoutADisplayOneSentenceSaysSo() {
    assertThat(CommandLineRun.of("open", "a.txt"))
        .isEqualTo(new CommandLineRun(2, "", "There is no display here to show the window on.\n"));
  }
}
