package claimscape.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.analysis.Speaker;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.drawing.map.Byline;
import claimscape.graph.ArgumentGraph;
import claimscape.project.Project;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values are read off the plan of the sample by hand. */
class StatementLineTest {
  private final Project project;
  private final List<StatementLine> lines;

  StatementLineTest() throws IOException {
    project = SampleMap.finished();
    lines = StatementLine.all(ArgumentGraph.of(project), Byline.words(Locale.ENGLISH));
  }

  private StatementLine line(String id) {
    return lines.stream()
        .filter(line -> line.id().equals(new StatementId(id)))
        .findFirst()
        .orElseThrow();
  }

  private Saying saying(String id, String source) {
    return line(id).sayings().get(new SourceId(source)).saying();
  }

  private Saying saying(String id, Speaker who) {
    return line(id).speakers().get(who).saying();
  }

  private static Speaker voice(String name, String id) {
    return new Speaker(name, Optional.of(new VoiceId(id)));
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
    assertThat(saying("r1", "s1")).isEqualTo(Saying.BOTH);
  }

  @Test
  void whatTheAuthorSaysIsAssertedAndWhatAnotherSaysThereIsReported() {
    assertThat(saying("e3", "s1")).isEqualTo(Saying.ASSERTS);
    assertThat(saying("r2", "s3")).isEqualTo(Saying.REPORTS);
  }

  @Test
  void aStatementWithoutPassagesHasNoSourceThatSaysIt() {
    assertThat(line("q1").sayings()).isEmpty();
    assertThat(line("q1").sources()).isEmpty();
  }

  /** C2: Zarkoh and officials say so, TOLOnews passes on that Qureshi denies it. */
  @Test
  void whoSaysAStatementAndWhoDeniesItAreToldByVoice() {
    assertThat(saying("c2", voice("Mirwa Zarkoh", "mirwa-zarkoh"))).isEqualTo(Saying.ASSERTS);
    assertThat(saying("c2", voice("Shah Mahmood Qureshi", "shah-mahmood-qureshi")))
        .isEqualTo(Saying.DENIES);
    assertThat(saying("c2", voice("TOLOnews", "tolonews"))).isEqualTo(Saying.REPORTS);
    assertThat(line("c2").speakers()).hasSize(6);
  }

  @Test
  void theSignOfAVoiceLeadsToItsPassages() {
    assertThat(
            line("c2")
                .speakers()
                .get(voice("American and Afghan officials", "american-and-afghan-officials"))
                .passages())
        .extracting(PassageId::value)
        .containsExactly("c2-3", "c2-4");
  }

  /** The sample cites the Voice of America and holds no text of it; E8 stands in what it says. */
  @Test
  void aSourceThatIsCitedReportsWhereItIsNamed() {
    SourceId cited =
        project.sources().values().stream()
            .filter(source -> source.card().outlet().equals("Voice of America"))
            .filter(source -> source.held().isEmpty())
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(line("c10").sayings().get(cited).saying()).isEqualTo(Saying.REPORTS);
  }

  @Test
  void thoseWhoSayMostStandFirst() {
    List<Speaker> speakers = StatementLine.speakers(lines);
    long first = said(speakers.getFirst());
    assertThat(speakers).doesNotHaveDuplicates().allMatch(who -> said(who) <= first);
    assertThat(first).isGreaterThan(said(speakers.getLast()));
  }

  private long said(Speaker who) {
    return lines.stream().filter(line -> line.speakers().containsKey(who)).count();
  }
}
