package claimscape.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Byline;
import claimscape.graph.ArgumentGraph;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values are read off the plan of the sample by hand. */
class StatementLineTest {
  private final List<StatementLine> lines;

  StatementLineTest() throws IOException {
    lines = StatementLine.all(ArgumentGraph.of(SampleMap.finished()), Byline.words(Locale.ENGLISH));
  }

  private StatementLine line(String id) {
    return lines.stream()
        .filter(line -> line.id().equals(new StatementId(id)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void linesStandInTheOrderInWhichTheyWereMade() {
    int[] created = lines.stream().mapToInt(StatementLine::created).toArray();
    assertThat(IntStream.of(created).boxed()).isSorted();
    assertThat(lines.getFirst().label()).hasToString("Q1");
  }

  @Test
  void aLineCountsWhatSupportsAndWhatAttacksIt() {
    assertThat(line("c2").supports()).isEqualTo(2);
    assertThat(line("c2").attacks()).isEqualTo(1);
  }

  @Test
  void theTagsOfAStatementAreListed() {
    assertThat(line("r1").tags()).isEqualTo("talks");
  }

  @Test
  void whatIsSaidAndDeniedInOneSourceIsBoth() {
    assertThat(line("r1").sayings()).containsEntry(new SourceId("s1"), Saying.BOTH);
  }

  @Test
  void whatTheAuthorSaysIsAssertedAndWhatAnotherSaysThereIsReported() {
    assertThat(line("e3").sayings()).containsEntry(new SourceId("s1"), Saying.ASSERTS);
    assertThat(line("r2").sayings()).containsEntry(new SourceId("s3"), Saying.REPORTS);
  }

  @Test
  void aStatementWithoutPassagesHasNoSourceThatSaysIt() {
    assertThat(line("q1").sayings()).isEmpty();
    assertThat(line("q1").sources()).isEmpty();
  }
}
