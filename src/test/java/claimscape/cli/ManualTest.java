package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual page and the completion, which are made of the same commands as the help. */
class ManualTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z]+(-[a-z]+)*");

  static List<String> commands() throws IOException {
    return HelpTest.commands();
  }

  private static List<String> options(String command) {
    List<String> found = new ArrayList<>();
    Matcher options = OPTION.matcher(String.join("\n", Desk.told(command, "--help")));
    while (options.find()) {
      found.add(options.group());
    }
    return found.stream().distinct().toList();
  }

  /** What the page has between the heading of a command and the next heading. */
  private static String section(String command) {
    String page = String.join("\n", Desk.told("manual"));
    int from = page.indexOf(".SS \"claimscape " + command + "\"\n");
    return page.substring(from, page.indexOf("\n.S", from + 1));
  }

  @Test
  void thePageHasTheSectionsThatManExpects() {
    List<String> page = Desk.told("manual");
    assertThat(page.getFirst())
        .isEqualTo(".TH \"CLAIMSCAPE\" \"1\" \"\" \"Claimscape test\" \"User Commands\"");
    assertThat(page)
        .containsSubsequence(
            ".SH \"NAME\"",
            ".SH \"SYNOPSIS\"",
            ".SH \"OPTIONS\"",
            ".SH \"COMMANDS\"",
            ".SH \"EXIT STATUS\"");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionOfACommandStandsInItsSection(String command) {
    String section = section(command).replace("\\-", "-");
    assertThat(options(command)).isNotEmpty().allMatch(section::contains);
  }

  @Test
  void aDashCanBeCopiedAndNothingIsTakenForARequest() {
    List<String> page = Desk.told("manual");
    assertThat(page).noneMatch(line -> line.matches("(?s).*(?<!\\\\)-.*"));
    assertThat(page)
        .filteredOn(line -> line.startsWith("."))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|PP|TP)( \"[^\"]*\")*"));
  }

  @Test
  void anOptionWithAValueNamesIt() {
    assertThat(section("convert")).contains(".TP\n\\-o OUT, \\-\\-output OUT\nThe file to write;");
    assertThat(section("stats")).contains(".TP\n\\-\\-json\nWrites one JSON object a line");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionCanBeCompleted(String command) {
    String script = String.join("\n", Desk.told("completion"));
    assertThat(script).contains("function _picocli_claimscape_" + command + "()");
    assertThat(options(command)).allMatch(option -> script.contains("'" + option + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manual", "completion", "formats"})
  void twoRunsWriteTheSame(String command) {
    assertThat(Desk.told(command)).isEqualTo(Desk.told(command));
  }
}
