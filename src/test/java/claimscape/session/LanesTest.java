package claimscape.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LanesTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Throwable> unexpected = new ArrayList<>();
  private final Lanes lanes = new Lanes(new ByHand(), Runnable::run, unexpected::add);
  private final List<String> results = new ArrayList<>();
  private boolean ended;

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

  @Test
  void aRequestThatCancelledAnotherLeavesTheOtherLanesAlone() {
    lanes.latest("save", progress -> "a file", results::add);
    lanes.latest("layout", progress -> "old", results::add);
    lanes.latest("layout", progress -> "new", results::add);
    runAll();
    assertThat(results).containsExactly("a file", "new");
  }

  @Test
  void aResultThatIsAlreadyOnItsWayHomeIsDroppedByACancel() {
    Deque<Runnable> home = new ArrayDeque<>();
    Lanes slow = new Lanes(new SameThread(), home::add, unexpected::add);
    slow.latest("layout", progress -> "stale", results::add);
    slow.cancel("layout");
    home.forEach(Runnable::run);
    assertThat(results).isEmpty();
  }

  @Test
  void aFailureOfAJobThatNobodyWantsAnyMoreIsNotTold() {
    lanes.latest("layout", LanesTest::fail, done -> {});
    lanes.cancel("layout");
    runAll();
    assertThat(unexpected).isEmpty();
  }

  @Test
  void anErrorOfTheMachineIsToldLikeAnyOther() {
    lanes.latest(
        "layout",
        progress -> {
          throw new StackOverflowError("a circle");
        },
        done -> {});
    runAll();
    assertThat(unexpected).singleElement().isInstanceOf(StackOverflowError.class);
  }

  @Test
  void workThatGivesUpEndsInSilence() {
    List<Optional<Jobs.Activity>> shown = new ArrayList<>();
    lanes.onActivity(shown::add);
    lanes.latest(
        "layout",
        progress -> {
          progress.at(0.2);
          throw new CancellationException();
        },
        done -> results.add("never"));
    runAll();
    assertThat(results).isEmpty();
    assertThat(unexpected).isEmpty();
    assertThat(shown.getLast()).isEmpty();
  }

  @Test
  void afterAFailureTheLaneIsFreeAgain() {
    lanes.latest("layout", LanesTest::fail, done -> {});
    lanes.latest("save", LanesTest::fail, done -> {});
    runAll();
    lanes.latest("layout", progress -> "done", results::add);
    runAll();
    assertThat(unexpected).hasSize(2);
    assertThat(results).containsExactly("done");
  }

  @Test
  void aResultMayAskForMoreInItsOwnLane() {
    lanes.latest(
        "layout",
        progress -> "first",
        first -> {
          results.add(first);
          lanes.latest("layout", progress -> "second", results::add);
        });
    runAll();
    assertThat(results).containsExactly("first", "second");
  }

  @Test
  void whatFailsAtHomeIsTheFaultOfWhoeverAsked() {
    Lanes direct = new Lanes(new SameThread(), Runnable::run, unexpected::add);

    assertThatThrownBy(() -> direct.latest("layout", progress -> "x", LanesTest::refuse))
        .isInstanceOf(IllegalStateException.class);
    assertThat(unexpected).isEmpty();
  }

  @Test
  void oneLaneThatEndsDoesNotHideAnotherThatIsStillAtWork() {
    List<Optional<Jobs.Activity>> shown = new ArrayList<>();
    lanes.onActivity(shown::add);
    lanes.latest(
        "save",
        saving -> {
          saving.at(0.4);
          // The layout begins and ends while the file is being written.
          lanes.latest("layout", progress -> "a map", results::add);
          waiting.removeLast().run();
          return "a file";
        },
        results::add);
    runAll();
    Optional<Jobs.Activity> saving = Optional.of(new Jobs.Activity("save", 0.4));
    assertThat(shown).containsExactly(saving, saving, Optional.empty());
  }

  @Test
  void theShareOfACancelledJobIsNotShown() {
    List<Optional<Jobs.Activity>> shown = new ArrayList<>();
    lanes.onActivity(shown::add);
    lanes.latest(
        "layout",
        progress -> {
          lanes.cancel("layout");
          progress.at(0.9);
          return "stale";
        },
        results::add);
    runAll();
    assertThat(shown).containsExactly(Optional.empty());
    assertThat(results).isEmpty();
  }

  @Test
  void cancellingALaneWithoutWorkDoesNothing() {
    List<Optional<Jobs.Activity>> shown = new ArrayList<>();
    lanes.onActivity(shown::add);
    lanes.cancel("layout");
    assertThat(shown).isEmpty();
  }

  @Test
  void closingEndsEveryLaneAndThePool() {
    List<Boolean> heard = new ArrayList<>();
    lanes.latest("layout", progress -> heard.add(progress.cancelled()), done -> {});
    lanes.latest("save", progress -> heard.add(progress.cancelled()), done -> {});
    lanes.close();
    runAll();
    assertThat(heard).containsExactly(true, true);
    assertThat(ended).isTrue();
  }

  @Test
  void afterTheEndNothingIsBegun() {
    lanes.close();
    lanes.latest("layout", progress -> "too late", results::add);
    assertThat(waiting).isEmpty();
    assertThat(results).isEmpty();
  }

  private static String fail(Jobs.Progress progress) {
    throw new IllegalStateException("a bug at " + progress.cancelled());
  }

  private static void refuse(String result) {
    throw new IllegalStateException("a bug with " + result);
  }

  private void runAll() {
    while (!waiting.isEmpty()) {
      waiting.pop().run();
    }
  }

  /** A pool that runs its work when the test says so. */
  private final class ByHand extends SameThread {
    @Override
    public void execute(Runnable command) {
      waiting.add(command);
    }

    @Override
    public List<Runnable> shutdownNow() {
      ended = true;
      return List.of();
    }
  }
}
