package claimscape.format.aif;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Statement;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every AIF file, however it is knotted. */
class AifFileLaws {

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void statementsAndRelationsAreThoseThatTheDescriptionCounts(long seed) {
    AifGrown grown = new AifGrown(seed);
    AifCase read = AifCase.of(grown.input());
    assertThat(read.project().statements().keySet())
        .extracting(id -> id.value())
        .containsExactlyInAnyOrderElementsOf(grown.statements());
    assertThat(read.project().relations()).hasSameSizeAs(grown.relations());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFileThatWasReadIsWrittenWithTheSameRows(long seed) {
    AifCase read = AifCase.of(new AifGrown(seed).input());
    AifCase again = read.again();
    for (String list : List.of("nodes", "edges", "locutions", "participants")) {
      assertThat(again.rows(list)).as(list).isEqualTo(read.rows(list));
    }
    assertThat(again.project()).isEqualTo(read.project());
    assertThat(again.problems()).isEqualTo(read.problems());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasWrittenOnceIsWrittenTheSameByteForByte(long seed) {
    AifCase again = AifCase.of(new AifGrown(seed).input()).again();
    assertThat(again.again().input().bytes()).isEqualTo(again.input().bytes());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyStatementHasALabelOfItsOwn(long seed) {
    AifCase read = AifCase.of(new AifGrown(seed).input());
    assertThat(read.project().statements().values())
        .extracting(Statement::label)
        .doesNotHaveDuplicates();
  }
}
