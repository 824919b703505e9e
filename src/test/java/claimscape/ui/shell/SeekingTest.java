package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.search.Everything;
import claimscape.search.Finds;
import claimscape.search.Needle;
import claimscape.search.PreparedTexts;
import claimscape.search.Query;
import claimscape.session.Jobs;
import claimscape.session.SameThread;
import claimscape.text.SourceText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A long search shows what it finds in pieces; the clock is turned by hand. */
class SeekingTest {
  private static final String LINE = "a line of the harbour board\n";
  private static final int LINES = 1000;

  private final List<Double> told = new ArrayList<>();
  private final Jobs jobs = SameThread.lanes();
  private final List<Finds> heard = new ArrayList<>();
  private long millis = 0;

  private static Everything search(boolean expression) {
    Held held = new Held(SourceText.of(LINE.repeat(LINES)), "", "UTF-8", "", Instant.EPOCH);
    Project project =
        ((Outcome.Made)
                AddSource.of(new SourceId("s"), held, SourceCard.titled("Minutes"))
                    .applyTo(Project.titled("Harbour")))
            .after();
    Query query = new Query("harbour", false, false, false, expression);
    Needle needle = ((Needle.Ready) Needle.of(query)).needle();
    return new Everything(project, "harbour", needle, new PreparedTexts());
  }

  /** Each look at the clock finds it so many milliseconds later. */
  private Seeking seeking(int step) {
    jobs.onActivity(activity -> activity.ifPresent(a -> told.add(a.share())));
    return new Seeking(jobs, "search", () -> (millis += step) * 1_000_000L);
  }

  @Test
  void aShortSearchIsShownAScreenfulFirstAndThenWhole() {
    seeking(0).begin(search(false), (finds, ended) -> heard.add(finds));
    assertThat(heard).extracting(Finds::texts).startsWith(12).endsWith(LINES);
    assertThat(heard).hasSize(2);
    assertThat(told).isEmpty();
  }

  @Test
  void aLongSearchTellsHowFarItIsFromItsFirstSecondOn() {
    seeking(100).begin(search(true), (finds, ended) -> heard.add(finds));
    assertThat(heard).hasSizeGreaterThan(3);
    assertThat(heard).extracting(Finds::texts).isSorted().endsWith(LINES);
    assertThat(told).isNotEmpty().isSorted().allMatch(share -> share > 0 && share <= 1);
  }

  @Test
  void onlyTheLastPieceSaysThatThatIsAll() {
    List<Boolean> ends = new ArrayList<>();
    seeking(100).begin(search(true), (finds, ended) -> ends.add(ended));
    assertThat(ends.removeLast()).isTrue();
    assertThat(ends).isNotEmpty().containsOnly(false);
  }
}
