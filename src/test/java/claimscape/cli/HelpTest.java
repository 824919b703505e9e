package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir Path folder;

  /** As the guide lists them. */
  static List<String> commands() throws IOException {
    Path guide = Path.of("src/site/markdown/guide/command-line.md");
    return Files.readAllLines(guide).stream()
        .filter(line -> line.startsWith("## claimscape "))
        .map(line -> line.substring("## claimscape ".length()))
        .toList();
  }

  private static List<String> help(String... command) {
    Object[] args = new Object[command.length + 1];
    System.arraycopy(command, 0, args, 0, command.length);
    args[command.length] = "--help";
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out().lines().toList();
  }

  /** The lines that name an option, each joined with the lines that go on with it. */
  private static List<String> options(List<String> help) {
    return List.of(String.join("\n", help).split("\n(?= {2,6}-)", -1)).stream()
        .skip(1)
        .map(option -> option.replaceAll("\\s+", " ").strip())
        .toList();
  }

  @Test
  void theHelpListsEveryCommandWithWhatItDoes() throws IOException {
    List<String> help = help();
    for (String command : commands()) {
      assertThat(help).anyMatch(line -> line.matches("  " + command + " +[A-Z].*"));
    }
    assertThat(String.join(" ", help).replaceAll("\\s+", " "))
        .endsWith("2 wrong usage, or a file that cannot be read or written.");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsExplainedInASentence(String command) {
    List<String> options = options(help(command));
    assertThat(options).isNotEmpty();
    assertThat(options).allMatch(option -> option.matches("-.* [A-Z][^{}]*\\.( .*)?"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noLineIsWiderThanAWindowOfText(String command) {
    assertThat(help(command)).allMatch(line -> line.length() <= 100);
    assertThat(help()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpHasNoColoursThatAFileCouldNotHold(String command) {
    assertThat(String.join("", help(command))).doesNotContain("\u001b");
  }

  @Test
  void theHelpOfACommandIsAsItIs() {
    assertThat(String.join("\n", help("stats")))
        .isEqualTo(
            """
            Usage: claimscape stats [-h] [--debug] [--json] [--from=FORMAT] FILE...
            Tells what is in map files of any format.
                  FILE...         A file.
                  --debug         Shows where in the program trouble arose.
                  --from=FORMAT   The format of the input; without it, judged by the file
                                    itself.
              -h, --help          Shows this help.
                  --json          Writes one JSON object a line, for programs.\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help"})
  void helpGoesBeforeWhatIsMissing(String help) {
    assertThat(CommandLineRun.of("new", help).out()).startsWith("Usage: claimscape new ");
    assertThat(CommandLineRun.of(help, "stats").out()).startsWith("Usage: claimscape stats ");
    assertThat(CommandLineRun.of(help).out()).startsWith("Usage: claimscape ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-V", "--version"})
  void theVersionIsOneLine(String version) {
    assertThat(CommandLineRun.of(version))
        .isEqualTo(new CommandLineRun(0, "Claimscape test\n", ""));
  }

  /** Whatever is wrong, it is one sentence that names it, and one that names the help. */
  @ParameterizedTest
  @CsvSource({
    "stats --jsn a,              --jsn,     claimscape stats",
    "stats,                      FILE,      claimscape stats",
    "outline,                    PROJECT,   claimscape outline",
    "outline a b,                'b',       claimscape outline",
    "convert -o x.json,          IN,        claimscape convert",
    "convert a -o,               --output,  claimscape convert",
    "convert a -o b -o c,        --output,  claimscape convert",
    "convert a -o b --scale two, two,       claimscape convert",
    "formats x,                  'x',       claimscape formats",
    "new p a --title,            --title,   claimscape new",
    "--colour,                   --colour,  claimscape",
    "manual --json,              --json,    claimscape manual",
  })
  void wrongUsageIsNamedWithTheWayToHelp(String line, String named, String command)
      throws IOException {
    Object[] args = line.split(" ", -1);
    assertThat(new Desk(folder).refused(args))
        .contains(named)
        .endsWith(". \"" + command + " --help\" shows the usage.")
        .doesNotContain("picocli");
  }

  @Test
  void noWordOfTheCommandLineWaitsForAnOptionThatIsNotThere() throws IOException {
    Properties words = new Properties();
    try (Reader in =
        Files.newBufferedReader(Path.of("src/main/resources/claimscape/cli/words.properties"))) {
      words.load(in);
    }
    List<String> known =
        words.stringPropertyNames().stream()
            .filter(key -> key.startsWith("option."))
            .map(key -> "--" + key.substring("option.".length()).replace('.', '-'))
            .sorted()
            .toList();
    StringBuilder all = new StringBuilder(String.join("\n", help()));
    commands().forEach(command -> all.append('\n').append(String.join("\n", help(command))));
    assertThat(known).isNotEmpty().allMatch(option -> all.toString().contains(option));
  }
}
