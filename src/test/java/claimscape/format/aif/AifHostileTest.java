package claimscape.format.aif;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Extension;
import claimscape.argument.ExtensionId;
import claimscape.argument.Header;
import claimscape.argument.StatementId;
import claimscape.format.Input;
import claimscape.format.WriteOptions;
import claimscape.format.Writing;
import claimscape.project.Project;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no tool would write and somebody will open. */
class AifHostileTest {

  private static AifCase read(String json) {
    return AifCase.of(new Input("x.json", json.getBytes(StandardCharsets.UTF_8)));
  }

  private static AifCase nodes(String... rows) {
    return read("{\"nodes\":[" + String.join(",", rows) + "]}");
  }

  private static String information(String id) {
    return "{\"nodeID\":" + id + ",\"type\":\"I\",\"text\":\"Close it\"}";
  }

  /** What is refused as a whole, by the code of its only problem. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``,                          json.empty",
        "{\"nodes\":[,                json.cut",
        "{\"nodes\":[]} {},           json.trailing",
        "`{\"nodes\":[],\"nodes\":[]}`, json.twice",
        "null,                        aif.nodes",
        "{},                          aif.nodes",
        "{\"nodes\":\"none\"},        aif.nodes",
        "{\"nodes\":null},            aif.nodes",
        "{\"Nodes\":[]},              aif.nodes",
      })
  void aFileWithoutNodesIsRefused(String json, String code) {
    AifCase read = read(json == null ? "" : json);
    assertThat(read.reading().project()).isEmpty();
    assertThat(read.problems()).containsExactly(code);
  }

  @Test
  void aNestWithoutEndIsRefusedAndNotClimbedInto() {
    String deep = "{\"nodes\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
    assertThat(read(deep).problems()).containsExactly("json.deep");
  }

  @Test
  void anythingMayStandBesideTheListsAndComesBack() {
    String beside = "{\"nodes\":[],\"x\":" + "[".repeat(90) + "1e999" + "]".repeat(90) + "}";
    AifCase read = read(beside);
    assertThat(read.problems()).isEmpty();
    assertThat(read.again().project()).isEqualTo(read.project());
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] broken = "{\"nodes\":[\"?\"]}".getBytes(StandardCharsets.UTF_8);
    broken[11] = (byte) 0xFF;
    assertThat(AifCase.of(new Input("x.json", broken)).problems()).containsExactly("json.encoding");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    AifCase read = read("\uFEFF{\"nodes\":[" + information("\"1\"") + "]}");
    assertThat(read.project().statements()).hasSize(1);
  }

  /** A row, how many statements it makes, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "null,                                       0, aif.row.nodes",
        "7,                                          0, aif.row.nodes",
        "[],                                         0, aif.row.nodes",
        "{},                                         0, aif.row.nodes",
        "{\"nodeID\":\"\"},                          0, aif.row.nodes",
        "{\"nodeID\":null},                          0, aif.row.nodes",
        "{\"nodeID\":true},                          0, aif.row.nodes",
        "{\"nodeID\":[\"1\"]},                       0, aif.row.nodes",
        "{\"nodeID\":1},                             0, ``",
        "`{\"nodeID\":1,\"type\":7}`,                0, ``",
        "`{\"nodeID\":1,\"type\":\"i\"}`,            1, ``",
        "`{\"nodeID\":1,\"type\":\" I \"}`,          1, ``",
        "`{\"nodeID\":1,\"type\":\"EN\"}`,           0, ``",
        "`{\"nodeID\":1,\"type\":\"I\",\"text\":5}`, 1, ``",
        "`{\"nodeID\":1,\"type\":\"I\",\"text\":null}`, 1, ``",
        "`{\"nodeID\":1,\"type\":\"I\",\"scheme\":{}}`, 1, ``",
        "`{\"nodeID\":1,\"type\":\"RA\"}`,           0, aif.incomplete",
        "`{\"nodeID\":1,\"type\":\"PA\"}`,           0, aif.preference",
      })
  void aRowOfTheWrongTypesCostsAtMostItself(String row, int statements, String problem) {
    AifCase read = nodes(row, information("\"good\""));
    assertThat(read.project().statements()).hasSize(1 + statements);
    assertThat(String.join(" ", read.problems())).isEqualTo(problem == null ? "" : problem);
    assertThat(read.again().project()).isEqualTo(read.project());
  }

  @Test
  void whatIsNoTextStaysInItsRow() {
    AifCase read = nodes("{\"nodeID\":1,\"type\":\"I\",\"text\":5}");
    assertThat(read.again().rows("nodes")).isEqualTo(read.rows("nodes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"edges", "locutions", "participants", "schemefulfillments"})
  void aListThatIsNoneIsReportedWithItsPlace(String list) {
    AifCase read = read("{\"nodes\":[],\n\"" + list + "\":{\"0\":1}}");
    assertThat(read.problems()).containsExactly("aif.list");
    assertThat(read.reading().problems().getFirst().args()).containsExactly(list);
    assertThat(read.reading().problems().getFirst().place().orElseThrow().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"edges", "locutions", "participants"})
  void aRowThatIsNoneIsReportedByItsList(String list) {
    AifCase read = read("{\"nodes\":[],\"" + list + "\":[3,{},{\"nodeID\":{}}]}");
    assertThat(read.problems()).hasSize(3).containsOnly("aif.row." + list);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a b\"",
        "\"\\u0000\"",
        "\"\\n\"",
        "\"پل🌉\"",
        "\"../../etc\"",
        "\"<b>\"",
        "1e400",
        "-0",
        "1.0",
        "123456789012345678901234567890"
      })
  void anIdIsWhateverCharactersItIsMadeOf(String id) {
    AifCase read = nodes(information(id), information("\"other\""));
    assertThat(read.project().statements()).hasSize(2);
    assertThat(read.again().project()).isEqualTo(read.project());
    assertThat(read.again().rows("nodes")).isEqualTo(read.rows("nodes"));
  }

  @Test
  void anIdAsNumberAndAsTextIsOneId() {
    AifCase read = nodes(information("1"), information("\"1\""), information("\"01\""));
    assertThat(read.project().statements()).hasSize(2);
    assertThat(read.problems()).containsExactly("aif.node.twice");
  }

  @Test
  void anEdgeThatStandsThereTwiceLinksAPremiseOnce() {
    AifCase read =
        read(
            """
            {"nodes":[{"nodeID":1,"type":"I"},{"nodeID":2,"type":"I"},{"nodeID":3,"type":"RA"}],
            "edges":[{"fromID":1,"toID":3},{"fromID":1,"toID":3},{"fromID":3,"toID":2},
            {"fromID":3,"toID":2},{"fromID":3,"toID":3}]}
            """);
    assertThat(read.relation("3").premises()).containsExactly(new StatementId("1"));
    assertThat(read.project().relations()).hasSize(1);
    assertThat(read.again().rows("edges")).isEqualTo(read.rows("edges"));
  }

  @Test
  void aFurtherConclusionFindsANameThatIsFree() {
    AifCase read =
        read(
            """
            {"nodes":[{"nodeID":"1","type":"I"},{"nodeID":"2","type":"I"},
            {"nodeID":"3","type":"I"},{"nodeID":"3.2","type":"I"},{"nodeID":"r","type":"RA"},
            {"nodeID":"r.2","type":"CA"}],
            "edges":[{"fromID":"1","toID":"r"},{"fromID":"r","toID":"2"},
            {"fromID":"r","toID":"3"},{"fromID":"2","toID":"r.2"},{"fromID":"r.2","toID":"3.2"}]}
            """);
    assertThat(read.project().relations().keySet())
        .extracting(id -> id.value())
        .containsExactlyInAnyOrder("r", "r.2'", "r.2");
    assertThat(read.again().project()).isEqualTo(read.project());
  }

  @Test
  void speechThatReportsItselfEnds() {
    AifCase read =
        read(
            """
            {"nodes":[{"nodeID":"1","type":"I"},{"nodeID":"2","type":"L","text":"A : x"},
            {"nodeID":"3","type":"YA"},{"nodeID":"4","type":"L","text":"B : y"},
            {"nodeID":"5","type":"YA"},{"nodeID":"6","type":"YA"}],
            "edges":[{"fromID":"2","toID":"3"},{"fromID":"3","toID":"1"},
            {"fromID":"4","toID":"5"},{"fromID":"5","toID":"2"},
            {"fromID":"2","toID":"6"},{"fromID":"6","toID":"4"}]}
            """);
    assertThat(read.statement("1").chain().stream().map(step -> read.voice(step.voice())))
        .containsExactly("B", "A");
  }

  /** Conflicts of conflicts of conflicts: lost one after another, without recursion. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aChainOfTenThousandStandsOrFallsWithItsEnd(boolean grounded) {
    List<String> nodes = new ArrayList<>(List.of(information("\"p\"")));
    List<String> edges = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      nodes.add("{\"nodeID\":\"c" + i + "\",\"type\":\"CA\"}");
      edges.add("{\"fromID\":\"p\",\"toID\":\"c" + i + "\"}");
      String end = i > 0 ? "c" + (i - 1) : grounded ? "p" : "c0";
      edges.add("{\"fromID\":\"c" + i + "\",\"toID\":\"" + end + "\"}");
    }
    AifCase read =
        read(
            "{\"nodes\":["
                + String.join(",", nodes)
                + "],\"edges\":["
                + String.join(",", edges)
                + "]}");
    assertThat(read.project().relations()).hasSize(grounded ? 10_000 : 0);
    assertThat(read.problems()).hasSize(grounded ? 0 : 10_000);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "node, not json",
        "node, []",
        "node, {}",
        "statement, {\"nodeID\":\"gone\"}",
        "relation, {\"nodeID\":\"gone\"}",
        "tie, {\"fromID\":\"a\"}",
        "branch, {\"relation\":\"gone\"}",
        "`branch`, `{\"relation\":\"gone\",\"nodeID\":\"gone\"}`",
        "a kind to come, {}",
      })
  void dataThatSomebodySpoiledIsPassedOver(String kind, String data) {
    Project project =
        ((Project.Built.Whole)
                Project.of(
                    List.of(
                        Header.titled("x"),
                        new Extension(new ExtensionId("aif.1"), "aif", kind, data))))
            .project();
    Writing writing = new AifWriter().write(project, WriteOptions.USUAL);
    assertThat(AifCase.of(new Input("x.json", writing.bytes())).rows("nodes")).isEmpty();
    assertThat(writing.losses()).isEmpty();
  }

  @Test
  void aNameOfManyWordsAndBreaksStaysTheName() {
    String name = "A".repeat(90) + " : B\\n  C " + "D".repeat(40);
    AifCase read =
        read(
            "{\"nodes\":[{\"nodeID\":1,\"type\":\"I\"},{\"nodeID\":2,\"type\":\"YA\"},"
                + "{\"nodeID\":3,\"type\":\"L\",\"text\":\"x\"}],\"edges\":[{\"fromID\":3,\"toID\":2},"
                + "{\"fromID\":2,\"toID\":1}],\"locutions\":[{\"nodeID\":3,\"personID\":9}],"
                + "\"participants\":[{\"participantID\":9,\"surname\":\""
                + name
                + "\"}]}");
    assertThat(read.project().voices()).hasSize(1);
    assertThat(read.again().project()).isEqualTo(read.project());
  }
}
