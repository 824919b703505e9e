package claimscape.cli;

import static claimscape.CommandLineRun.aif;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.analysis.Pier;
import claimscape.argument.RelationKind;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineCommandTest {
  private static final String TEXT = "Close the pier, for planks broke.";

  @TempDir Path folder;
  private Desk desk = new Desk(Path.of(""));

  @BeforeEach
  void lay() {
    desk = new Desk(folder);
  }

  private String told(Project project) throws IOException {
    return String.join("\n", Desk.told("outline", desk.saved("p.claimscape", project)));
  }

  @Test
  void everyKindOfLinkHasWordsOfItsOwn() throws IOException {
    Pier pier = new Pier().statement("C1", "Close the pier.").statement("Q1", "Close it?");
    pier.statement("E1", "Planks broke.").statement("R1", "It was mended.");
    pier.statement("C2", "Shut it.");
    pier.relation("r1", RelationKind.SUPPORTS, "C1", "E1")
        .relation("r2", RelationKind.ATTACKS, "C1", "R1")
        .relation("r3", RelationKind.RESTATES, "C1", "C2")
        .relation("r4", RelationKind.ANSWERS, "Q1", "C1");
    assertThat(told(pier.project()))
        .isEqualTo(
            """
            Q1 Close it?
              answered by: C1 Close the pier.
                supported by: E1 Planks broke.
                attacked by: R1 It was mended.
                restated by: C2 Shut it.\
            """);
  }

  @Test
  void whatBearsOnALinkIsToldOfTheLink() throws IOException {
    Pier pier = new Pier().statement("C1", "Close it.").statement("E1", "Planks broke.");
    pier.statement("R1", "None did.").statement("E2", "I saw it.").statement("C2", "Still so.");
    pier.relation("r1", RelationKind.SUPPORTS, "C1", "E1")
        .relation("r2", RelationKind.ATTACKS, "r1", "R1")
        .relation("r3", RelationKind.SUPPORTS, "r1", "E2")
        .relation("r4", RelationKind.RESTATES, "r2", "C2");
    assertThat(told(pier.project()))
        .isEqualTo(
            """
            C1 Close it.
              supported by: E1 Planks broke.
                this link undercut by: R1 None did.
                  this link restated by: C2 Still so.
                this link supported by: E2 I saw it.\
            """);
  }

  @Test
  void linkedPremisesStandUnderOneLine() throws IOException {
    Pier pier = new Pier().statement("C1", "Close it.").statement("E1", "Planks broke.");
    pier.statement("P1", "Broken planks kill.").statement("R1", "They do not.");
    pier.relation("r1", RelationKind.SUPPORTS, "C1", "E1", "P1")
        .relation("r2", RelationKind.ATTACKS, "r1", "R1");
    assertThat(told(pier.project()))
        .isEqualTo(
            """
            C1 Close it.
              supported by, together:
                and: E1 Planks broke.
                and: P1 Broken planks kill.
                this link undercut by: R1 They do not.\
            """);
  }

  @Test
  void aCircleEndsWhereItBegan() throws IOException {
    Pier pier = new Pier().statement("C1", "Close it.").statement("C2", "Shut it.");
    pier.relation("r1", RelationKind.RESTATES, "C1", "C2")
        .relation("r2", RelationKind.RESTATES, "C2", "C1");
    assertThat(told(pier.project()))
        .isEqualTo(
            """
            C1 Close it.
              restated by: C2 Shut it.
                restated by: C1, see above\
            """);
  }

  @Test
  void eachStatementIsOneLineHoweverItsTextIsBroken() throws IOException {
    Project project = new Pier().statement("C1", " Close\n\nthe \t pier. ").project();
    assertThat(told(project)).isEqualTo("C1 Close the pier.");
  }

  @Test
  void whoSaysSoStandsBehindTheText() throws IOException {
    Project project =
        new Pier()
            .source("a", "Lind", TEXT)
            .source("b", "Marsh", TEXT)
            .statement("C1", "Close {0} it's")
            .passage("p1", "C1", "a", TEXT, "Close the pier")
            .passage("p2", "C1", "b", TEXT, "Close the pier")
            .passage("p3", "C1", "a", TEXT, "planks broke")
            .project();
    assertThat(told(project)).isEqualTo("C1 Close {0} it's [Lind, Marsh]");
  }

  @Test
  void anEmptyProjectHasAnEmptyOutline() throws IOException {
    assertThat(told(Project.titled("Nothing"))).isEmpty();
  }

  @Test
  void problemsOfTheFileAreToldBesideTheOutline() {
    CommandLineRun run = CommandLineRun.of("outline", aif("node-twice"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("C"));
  }

  @Test
  void twoRunsTellTheSame() {
    for (String name : List.of("chain-of-undercuts", "several-conclusions", "cycle", "self-loop")) {
      assertThat(CommandLineRun.of("outline", aif(name)))
          .isEqualTo(CommandLineRun.of("outline", aif(name)));
    }
  }

  @Test
  void aStatementThatBearsOnItselfIsToldOnce() {
    assertThat(CommandLineRun.of("outline", aif("self-loop")).out().lines())
        .hasSize(2)
        .last()
        .asString()
        .endsWith("see above");
  }

  @Test
  void aFileThatHoldsNoMapIsRefused() throws IOException {
    assertThat(desk.refused("outline", desk.text("a.txt", "Words.")))
        .contains("none of the formats");
    assertThat(desk.refused("outline", desk.path("gone"))).contains("There is no such file.");
    assertThat(desk.refused("outline", folder)).contains("This is a folder.");
  }
}
