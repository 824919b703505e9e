package claimscape;

import static claimscape.CommandLineRun.aif;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.cli.Launcher;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  @TempDir Path folder;

  private Path text(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Path project() throws IOException {
    Path pier = text("pier.txt", "The pier is old.\n\nIt must be closed. 🙂\n");
    Path project = folder.resolve("pier.claimscape");
    assertThat(CommandLineRun.of("new", project, pier).code()).isZero();
    return project;
  }

  @Test
  void aNewProjectHoldsItsTextsWhole() throws IOException {
    assertThat(CommandLineRun.of("stats", "--json", project()).out())
        .contains("\"format\":\"claimscape\",\"ok\":true,\"sources\":1,\"passages\":0")
        .contains("\"characters\":39,");
  }

  @Test
  void theSameTextsGiveTheSameProject() throws IOException {
    byte[] first = Files.readAllBytes(project());
    Files.delete(folder.resolve("pier.claimscape"));
    assertThat(project()).hasBinaryContent(first);
  }

  @Test
  void aTimeOfIntakeMayBeGiven() throws IOException {
    Path project = folder.resolve("at.claimscape");
    Path text = text("a.txt", "Words.");
    CommandLineRun.of("new", project, text, "--at", "2020-02-03T04:05:06Z", "--title", "Named");
    assertThat(project).content().contains("2020-02-03T04:05:06Z").contains("\"Named\"");
  }

  @Test
  void aProjectIsReplacedOnlyByForce() throws IOException {
    Path project = project();
    Path other = text("other.txt", "Other words.");
    byte[] before = Files.readAllBytes(project);
    CommandLineRun refused = CommandLineRun.of("new", project, other);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--force");
    assertThat(project).hasBinaryContent(before);
    assertThat(CommandLineRun.of("new", project, other, "--force").code()).isZero();
    assertThat(project).content().contains("Other words.");
  }

  @Test
  void realArticlesAreTakenInToTheLetter() throws IOException {
    Path articles = Path.of("../shared/articles");
    if (!Files.exists(articles)) {
      System.out.println("articles: not there, nothing checked");
      return;
    }
    List<Object> args = new ArrayList<>(List.of("new", folder.resolve("p.claimscape")));
    try (Stream<Path> files = Files.list(articles)) {
      files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(args::add);
    }
    CommandLineRun.of(args.toArray());
    assertThat(CommandLineRun.of("stats", "--json", folder.resolve("p.claimscape")).out())
        .contains("\"sources\":5,")
        .contains("\"characters\":25143,");
  }

  @Test
  void statsTellEveryCountInOneLine() {
    CommandLineRun run = CommandLineRun.of("stats", "--json", aif("undercut"));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            {"file":"%s","format":"aif","ok":true,"sources":0,"passages":0,\
            "statements":{"total":3,"claim":1,"evidence":1,"rebuttal":1,"premise":0,\
            "question":0,"note":0,"implicit":0,"own":0,"unanchored":3,"isolated":0,"loose":0},\
            "relations":{"total":2,"supports":1,"attacks":1,"restates":0,"answers":0,\
            "byAnalyst":0,"linked":0,"undercuts":1,"underpins":0},\
            "voices":0,"cyclic":false,"characters":0,"problems":[]}
            """
                .formatted(aif("undercut")));
  }

  @Test
  void problemsOfAnInputAreFindings() {
    CommandLineRun run = CommandLineRun.of("stats", "--json", aif("node-twice"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"problems\":[{\"code\":\"aif.node.twice\",\"line\":15,\"text\":\"Node 1");
    assertThat(CommandLineRun.of("stats", aif("node-twice")).err()).contains("Line 15, column");
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() {
    CommandLineRun run =
        CommandLineRun.of("stats", "--json", aif("not-json"), aif("cycle"), folder.resolve("no"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("\"ok\":false").contains("\"cyclic\":true");
    assertThat(run.err()).contains("not-json").contains("There is no such file.");
  }

  @Test
  void theOutlineTellsTheMapFromItsRoots() {
    assertThat(CommandLineRun.of("outline", aif("locution-as-proposition")).out())
        .isEqualTo(
            """
            C1 The pier must be closed. [Mayor]
              supported by: E1 Three planks broke in May. [Harbour master]
            """);
  }

  @Test
  void everyFormatIsListed() {
    assertThat(CommandLineRun.of("formats").out()).contains("AIF").contains(".claimscape");
    assertThat(CommandLineRun.of("formats", "--json").out().lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"id\":\"aif\",\"name\":\"AIF")
                    .contains("\"suffixes\":[\".json\"],\"reads\":true,\"writes\":true"));
  }

  @Test
  void withoutADisplayOpenSaysSoInOneSentence() {
    for (Object[] args : List.of(new Object[] {}, new Object[] {"open"}, new Object[] {"a.txt"})) {
      CommandLineRun run = CommandLineRun.of(args);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err().lines()).hasSize(1);
    }
  }

  @Test
  void filesWithoutACommandAreOpenedInTheWindow() {
    List<Path> opened = new ArrayList<>();
    Launcher launcher =
        new Launcher() {
          @Override
          public Optional<Problem> hindrance() {
            return Optional.empty();
          }

          @Override
          public void open(List<Path> files) {
            opened.addAll(files);
          }
        };
    assertThat(CommandLineRun.with(launcher, "a.txt", "b.claimscape").code()).isZero();
    assertThat(CommandLineRun.with(launcher, "open", "c.txt").code()).isZero();
    assertThat(opened).containsExactly(Path.of("a.txt"), Path.of("b.claimscape"), Path.of("c.txt"));
  }

  @Test
  void aDisplayIsAskedForWhereThereMayBeNone() {
    assertThat(new WindowLauncher("Linux", Map.of(), "").hindrance()).isPresent();
    assertThat(new WindowLauncher("Linux", Map.of(), "Headless").hindrance()).isEmpty();
    assertThat(new WindowLauncher("Linux", Map.of("DISPLAY", ":0"), "").hindrance()).isEmpty();
    assertThat(new WindowLauncher("Windows 11", Map.of(), "").hindrance()).isEmpty();
    assertThat(new WindowLauncher("Mac OS X", Map.of(), "").hindrance()).isEmpty();
  }

  @Test
  void aWrongOptionIsNamedWithTheWayToHelp() {
    CommandLineRun run = CommandLineRun.of("stats", "--jsn", "a");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--jsn").contains("claimscape stats --help");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void helpAndVersionAreDone() {
    assertThat(CommandLineRun.of("--version").out()).isEqualTo("Claimscape test\n");
    assertThat(CommandLineRun.of("convert", "--help").out()).contains("-o, --output=OUT");
    assertThat(CommandLineRun.of("--help").code()).isZero();
  }

  @Test
  void everyCommandIsSpokenOfInTheGuide() throws IOException {
    String guide =
        Files.readString(
            Path.of("src/site/markdown/guide/command-line.md"), StandardCharsets.UTF_8);
    for (String command :
        List.of("open", "new", "stats", "convert", "verify", "outline", "formats")) {
      assertThat(guide).contains("## claimscape " + command);
      for (String word : CommandLineRun.of(command, "--help").out().split("[\\s=,\\[\\]]+", -1)) {
        if (word.startsWith("--")) {
          assertThat(guide).as(command).contains("`" + word.toLowerCase(Locale.ROOT));
        }
      }
    }
  }
}
