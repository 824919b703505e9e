package claimscape.cli;

import static claimscape.CommandLineRun.aif;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.analysis.Pier;
import claimscape.argument.DrawnBy;
import claimscape.argument.Origin;
import claimscape.argument.RelationKind;
import claimscape.argument.SourceId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatsCommandTest {
  /** 28 code points: the emoji is one. */
  private static final String TEXT = "Close the pier 🙂, says Lind.";

  @TempDir Path folder;
  private Desk desk = new Desk(Path.of(""));

  @BeforeEach
  void lay() {
    desk = new Desk(folder);
  }

  /** Every role, kind, origin and shape there is. */
  private static Project pier() {
    return new Pier()
        .source("a", "Lind", TEXT)
        .cited("b")
        .put(Voice.named(new VoiceId("v"), "Mayor", VoiceKind.PERSON))
        .statement("C1", "Close the pier")
        .passage("p1", "C1", "a", TEXT, "Close the pier")
        .passage("p2", "C1", "a", TEXT, "says Lind")
        .statement("C2", "Piers rot", new Origin.Implicit(new SourceId("a")))
        .statement("E1", "Planks broke", new Origin.Own())
        .statement("E2", "Nails rust", new Origin.Own())
        .statement("R1", "It was repaired")
        .statement("P1", "Broken planks kill")
        .statement("Q1", "Shall it be closed?")
        .loose("N1", "Ask the clerk")
        .relation("r1", RelationKind.SUPPORTS, "C1", "E1", "P1")
        .relation("r2", RelationKind.ATTACKS, "r1", new DrawnBy.Analyst(), "R1")
        .relation("r3", RelationKind.SUPPORTS, "r2", "E2")
        .relation("r4", RelationKind.ANSWERS, "Q1", "C1")
        .relation("r5", RelationKind.RESTATES, "C1", "C2")
        .relation("r6", RelationKind.SUPPORTS, "C2", "E1", "E2")
        .project();
  }

  @Test
  void aLineTellsWhatWasCountedByHand() throws IOException {
    Path file = desk.saved("pier.claimscape", pier());
    assertThat(Desk.told("stats", "--json", file))
        .containsExactly(
            """
            {"file":"%s","format":"claimscape","ok":true,"sources":2,"passages":2,\
            "statements":{"total":8,"claim":2,"evidence":2,"rebuttal":1,"premise":1,\
            "question":1,"note":1,"implicit":1,"own":2,"unanchored":4,"isolated":1,"loose":1},\
            "relations":{"total":6,"supports":3,"attacks":1,"restates":1,"answers":1,\
            "byAnalyst":1,"linked":2,"undercuts":1,"underpins":1},\
            "voices":1,"cyclic":false,"characters":28,"problems":[]}\
            """
                .formatted(file));
  }

  @Test
  void aPageTellsTheSameToPeople() throws IOException {
    Path file = desk.saved("pier.claimscape", pier());
    assertThat(String.join("\n", Desk.told("stats", file)))
        .isEqualTo(
            """
            %s: Claimscape project
              sources     2 (28 characters)
              passages    2
              voices      1
              statements  8: claims 2, evidence 2, rebuttals 1, premises 1, questions 1, notes 1
                          implicit 1, own 2, unanchored 4, isolated 1, loose 1
              relations   6: supports 3, attacks 1, restates 1, answers 1
                          linked 2, undercuts 1, underpins 1, drawn by the analyst 1
              no relations run in a circle\
            """
                .formatted(file));
  }

  @Test
  void aCircleIsToldToPeopleToo() {
    assertThat(Desk.told("stats", aif("cycle"))).contains("  some relations run in a circle");
  }

  @Test
  void anEmptyProjectCountsNothing() throws IOException {
    Path file = desk.saved("empty.claimscape", Project.titled(""));
    assertThat(Desk.told("stats", "--json", file).getFirst())
        .contains("\"sources\":0,\"passages\":0,\"statements\":{\"total\":0,")
        .contains("\"relations\":{\"total\":0,")
        .endsWith("\"voices\":0,\"cyclic\":false,\"characters\":0,\"problems\":[]}");
  }

  @Test
  void filesAreToldInTheOrderInWhichTheyWereNamed() throws IOException {
    Path one = desk.map("b.json");
    Path two = desk.map("a.json");
    assertThat(Desk.told("stats", "--json", one, two, one))
        .extracting(line -> line.substring(0, line.indexOf(",\"format\"")))
        .containsExactly(
            "{\"file\":\"" + one + "\"", "{\"file\":\"" + two + "\"", "{\"file\":\"" + one + "\"");
  }

  @Test
  void theGravestFileDecidesTheExitCode() throws IOException {
    Path good = desk.map("good.json");
    Path gone = desk.path("gone.json");
    assertThat(CommandLineRun.of("stats", good, good).code()).isZero();
    assertThat(CommandLineRun.of("stats", aif("node-twice"), good).code()).isEqualTo(1);
    assertThat(CommandLineRun.of("stats", gone, aif("node-twice"), good).code()).isEqualTo(2);
  }

  @Test
  void problemsStandInTheLineAndNowhereElse() {
    CommandLineRun json = CommandLineRun.of("stats", "--json", aif("dangling-edge"));
    assertThat(json.err()).isEmpty();
    assertThat(json.out().split("aif.edge.dangling", -1)).hasSize(3);
    CommandLineRun page = CommandLineRun.of("stats", aif("dangling-edge"));
    assertThat(page.err().lines()).hasSize(2).allMatch(line -> line.contains("is not there"));
    assertThat(page.out()).doesNotContain("is not there");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``,            This file is empty.",
        "{,             cut off",
        "`[1, 2]`,      no list of nodes",
        "{\"nodes\":{}}, no list of nodes",
        "plain words,   Line 1",
      })
  void aFileWithoutAMapHasNoCountsButALineThatSaysSo(String content, String why)
      throws IOException {
    Path file = desk.text("x.json", content);
    CommandLineRun run = CommandLineRun.of("stats", "--json", "--from", "aif", file);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).startsWith("{\"file\":\"" + file + "\",\"format\":\"");
    assertThat(run.out()).contains("\"ok\":false,\"problems\":[{\"code\":\"");
    assertThat(run.out()).doesNotContain("total");
    assertThat(run.err()).startsWith(file + ": ").contains(why);
  }

  @Test
  void theFormatIsJudgedByWhatAFileHoldsAndNotByItsName() throws IOException {
    Path project = desk.saved("really-a-project.json", pier());
    Path map = desk.map("really-a-map.txt");
    assertThat(Desk.told("stats", "--json", project, map))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"format\":\"claimscape\""),
            line -> assertThat(line).contains("\"format\":\"aif\""));
  }

  @Test
  void aFormatThatIsAskedForIsTakenAtItsWord() throws IOException {
    Path project = desk.saved("p.claimscape", pier());
    assertThat(desk.refused("stats", "--from", "aif", project)).contains("no list of nodes");
    assertThat(desk.refused("stats", "--from", "xyz", project))
        .contains(
            "No format \"xyz\" can be read; these can: claimscape, aif, png, html, svg, pdf.");
    assertThat(desk.refused("stats", "--from", "AIF", project)).contains("No format \"AIF\"");
  }

  @Test
  void aLineIsJsonWhateverTheFileIsCalled() throws IOException {
    Path odd = desk.map("a \"b\" \\ ü 🙂.json");
    assertThat(Desk.told("stats", "--json", odd).getFirst())
        .startsWith("{\"file\":\"" + folder + "/a \\\"b\\\" \\\\ ü 🙂.json\"");
  }

  @Test
  void aReadThatBreaksDownIsToldInASentence() throws IOException {
    Path broken = Path.of("/proc/self/mem");
    if (Files.exists(broken)) {
      assertThat(desk.refused("stats", broken)).startsWith("The disk failed: ");
      CommandLineRun debug = CommandLineRun.of("--debug", "stats", broken);
      assertThat(debug.err()).contains("\tat claimscape.cli.MapFiles.open");
      assertThat(debug.code()).isEqualTo(2);
    }
  }

  @Test
  void aNameThatTheDiskCannotTakeCostsOnlyThatFile() throws IOException {
    Path good = desk.map("good.json");
    CommandLineRun run = CommandLineRun.of("stats", "--json", desk.path("x".repeat(300)), good);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("cannot read this file").doesNotContain("Exception");
  }
}
