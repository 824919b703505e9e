package claimscape.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LanesTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Throwable> unexpected = new ArrayList<>();
  private final Lanes lanes = new Lanes(new ByHand(), Runnable::run, unexpected::add);
  private final List<String> results = new ArrayList<>();

  @Test
  void aResultComesHome() {
    lanes.latest("layout", progress -> "done", results::add);
    runAll();
    assertThat(results).containsExactly("done");
  }

  @Test
  void onlyTheLatestRequestOfALaneCounts() {
    lanes.latest("layout", progress -> "old", results::add);
    lanes.latest("layout", progress -> "new", results::add);
    runAll();
    assertThat(results).containsExactly("new");
  }

  @Test
  void lanesDoNotDisturbOneAnother() {
    lanes.latest("layout", progress -> "a map", results::add);
    lanes.latest("save", progress -> "a file", results::add);
    runAll();
    assertThat(results).containsExactly("a map", "a file");
  }

  @Test
  void workHearsThatItIsNoLongerWanted() {
    List<Boolean> heard = new ArrayList<>();
    lanes.latest("layout", progress -> heard.add(progress.cancelled()), done -> {});
    lanes.cancel("layout");
    runAll();
    assertThat(heard).containsExactly(true);
  }

  @Test
  void whatAJobShouldNotThrowIsTold() {
    lanes.latest(
        "layout",
        progress -> {
          throw new IllegalStateException("a bug");
        },
        done -> results.add("never"));
    runAll();
    assertThat(unexpected).hasSize(1);
    assertThat(results).isEmpty();
  }

  @Test
  void whatIsWorkedOnIsShownUntilItIsDone() {
    List<Optional<Jobs.Activity>> shown = new ArrayList<>();
    lanes.onActivity(shown::add);
    lanes.latest(
        "layout",
        progress -> {
          progress.at(0.5);
          return "done";
        },
        results::add);
    runAll();
    assertThat(shown)
        .containsExactly(Optional.of(new Jobs.Activity("layout", 0.5)), Optional.empty());
  }

  private void runAll() {
    while (!waiting.isEmpty()) {
      waiting.pop().run();
    }
  }

  /** A pool that runs its work when the test says so. */
  private final class ByHand extends AbstractExecutorService {
    @Override
    public void execute(Runnable command) {
      waiting.add(command);
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
