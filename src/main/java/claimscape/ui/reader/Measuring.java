package claimscape.ui.reader;

import claimscape.argument.ReadingState;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import claimscape.session.Workbench;
import claimscape.ui.fx.Phrases;
import claimscape.ui.reader.mark.Coverage;
import claimscape.ui.reader.page.OpenText;
import claimscape.ui.reader.page.PageView;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures, off the thread of the window, how much of the text in front is read. */
final class Measuring {
  private final Workbench bench;
  private final Phrases phrases;
  private final PageView page;
  private final String lane;
  private final Consumer<String> say;

  /**
   * @param side of the reader; two readers measure in lanes of their own
   * @param say shows the words: "reading · 46 %"
   */
  Measuring(Workbench bench, Phrases phrases, PageView page, String side, Consumer<String> say) {
    this.bench = bench;
    this.phrases = phrases;
    this.page = page;
    this.lane = "coverage-" + side;
    this.say = say;
  }

  void measure(Optional<OpenText> front) {
    if (front.isEmpty()) {
      bench.jobs().cancel(lane);
      say.accept("");
      return;
    }
    SourceId source = front.get().source();
    Project now = bench.store().project();
    bench
        .jobs()
        .latest(
            lane,
            progress -> Coverage.of(now, now.source(source).orElseThrow()),
            read -> {
              page.cover(read);
              say.accept(words(source, read));
            });
  }

  private String words(SourceId source, Coverage read) {
    ReadingState state =
        bench.store().project().source(source).map(Source::state).orElse(ReadingState.NEW);
    if (state == ReadingState.NEW && read.percent() > 0) {
      state = ReadingState.READING;
    }
    return phrases.say(
        "state", phrases.say("state." + state.name()), Integer.toString(read.percent()));
  }
}
