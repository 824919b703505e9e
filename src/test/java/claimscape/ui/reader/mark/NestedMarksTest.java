package claimscape.ui.reader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nested and overlapping marks, drawn: each line of dashes is a mark under the words of the first
 * line, and what is expected are the levels of the lines from the first to the last.
 */
final class NestedMarksTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        // three within one another, in any order of making
        "----------/ -------- /   ----   , 2 1 0",
        "   ----   / -------- /----------, 0 1 2",
        // two beside each other within one: they share the level of the innermost
        "----------/ ---      /      --- , 1 0 0",
        // two that cross, and one around both
        "------    /   -------/----------, 0 1 2",
        // a chain of three that cross: the first and the last share nothing
        "----      /  ----    /    ----  , 0 1 0",
        // the same words twice: two levels
        "  -----   /  -----   , 0 1",
        // one begins where the other ends
        "-----     /     -----, 0 0",
        // an inner one that is crossed by a longer one outside
        " ---      /  ------- , 0 1",
        // apart
        "--        /    --    /        --, 0 0 0"
      })
  void aLineBelowAnotherIsOfTheOuterMark(String drawn, String levels) {
    List<Mark> marks = new ArrayList<>();
    for (String line : drawn.split("/")) {
      int start = line.indexOf('-');
      int end = line.lastIndexOf('-') + 1;
      marks.add(MarkLevelsTest.mark(Role.CLAIM, marks.size() + 1, start, end));
    }
    assertThat(
            MarkLevels.of(marks).stream()
                .map(level -> Integer.toString(level))
                .collect(Collectors.joining(" ")))
        .isEqualTo(levels);
  }
}
