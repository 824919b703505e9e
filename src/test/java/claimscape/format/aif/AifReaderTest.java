package claimscape.format.aif;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.Stance;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.format.Input;
import claimscape.text.Edtf;
import claimscape.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AifReaderTest {

  /** The case, then how many statements, relations, linked, undercuts and underpins, problems. */
  @ParameterizedTest
  @CsvSource({
    "linked,                  3, 1, 1, 0, 0, ''",
    "undercut,                3, 2, 0, 1, 0, ''",
    "underpin,                3, 2, 0, 0, 1, ''",
    "chain-of-undercuts,      5, 4, 0, 2, 1, ''",
    "lacking-an-end,          3, 0, 0, 0, 0, aif.incomplete*4",
    "several-conclusions,     4, 3, 0, 1, 0, aif.conclusions",
    "locution-as-proposition, 2, 1, 0, 0, 0, ''",
    "reported-speech,         1, 0, 0, 0, 0, ''",
    "named-participant,       2, 1, 0, 0, 0, ''",
    "self-loop,               1, 1, 0, 0, 0, ''",
    "cycle,                   3, 3, 0, 0, 0, ''",
    "conflict-with-itself,    2, 1, 0, 0, 0, aif.incomplete",
    "ids-as-numbers,          2, 1, 0, 0, 0, ''",
    "html-entities,           1, 0, 0, 0, 0, ''",
    "line-breaks,             1, 0, 0, 0, 0, ''",
    "dangling-edge,           2, 1, 0, 0, 0, aif.edge.dangling*2",
    "node-twice,              2, 0, 0, 0, 0, aif.node.twice",
    "odd-rows,                2, 0, 0, 0, 0, aif.row.nodes*2 aif.list aif.preference",
    "upload-form,             2, 1, 0, 0, 0, ''",
    "only-locutions,          1, 0, 0, 0, 0, ''",
    "nothing-in-it,           0, 0, 0, 0, 0, ''",
  })
  void aCaseHoldsWhatItsDrawingShows(
      String name,
      int statements,
      int relations,
      int linked,
      int undercuts,
      int underpins,
      String problems)
      throws IOException {
    AifCase read = AifCase.of(name);
    List<Relation> all = List.copyOf(read.project().relations().values());
    assertThat(read.project().statements()).hasSize(statements);
    assertThat(all).hasSize(relations);
    assertThat(all).filteredOn(Relation::linked).hasSize(linked);
    assertThat(all).filteredOn(Relation::undercut).hasSize(undercuts);
    assertThat(all).filteredOn(Relation::underpin).hasSize(underpins);
    assertThat(counted(read.problems())).isEqualTo(problems);
  }

  private static String counted(List<String> codes) {
    return String.join(
        " ",
        codes.stream()
            .distinct()
            .map(
                code -> {
                  long count = codes.stream().filter(code::equals).count();
                  return count == 1 ? code : code + "*" + count;
                })
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"array-at-top, aif.nodes", "no-nodes, aif.nodes", "not-json, json.syntax"})
  void aFileThatHoldsNoMapIsRefused(String name, String problem) throws IOException {
    AifCase read = AifCase.of(name);
    assertThat(read.reading().project()).isEmpty();
    assertThat(read.problems()).containsExactly(problem);
  }

  @Test
  void rolesAreDerivedAndMarkedAsDerived() throws IOException {
    AifCase read = AifCase.of("undercut");
    assertThat(read.statement("1").role()).isEqualTo(Role.CLAIM);
    assertThat(read.statement("3").role()).isEqualTo(Role.EVIDENCE);
    assertThat(read.statement("5").role()).isEqualTo(Role.REBUTTAL);
    assertThat(read.project().statements().values()).allMatch(Statement::derived);
  }

  @Test
  void anUndercutEndsAtTheRelation() throws IOException {
    assertThat(AifCase.of("undercut").relation("9").target()).isEqualTo(new RelationId("8"));
  }

  @Test
  void severalConclusionsAreOneRelationEach() throws IOException {
    AifCase read = AifCase.of("several-conclusions");
    assertThat(read.relation("8").target()).isEqualTo(new StatementId("1"));
    assertThat(read.relation("8.2").target()).isEqualTo(new StatementId("4"));
    assertThat(read.relation("9").target()).isEqualTo(new RelationId("8"));
  }

  @Test
  void aLocutionThatArguesIsAStatementOfItsSpeaker() throws IOException {
    AifCase read = AifCase.of("locution-as-proposition");
    Statement said = read.statement("2");
    assertThat(said.text()).isEqualTo("Three planks broke in May.");
    assertThat(said.chain()).hasSize(1);
    assertThat(read.voice(said.chain().getFirst().voice())).isEqualTo("Harbour master");
    assertThat(said.chain().getFirst().uttered()).contains(new Edtf("2024-02-28"));
    assertThat(read.voice(read.statement("1").chain().getFirst().voice())).isEqualTo("Mayor");
  }

  @Test
  void reportedSpeechIsAChainFromTheOutsideIn() throws IOException {
    AifCase read = AifCase.of("reported-speech");
    assertThat(read.statement("1").chain().stream().map(AttributionStep::voice).map(read::voice))
        .containsExactly("Gazette", "Mayor");
  }

  @Test
  void aParticipantGoesBeforeThePrefixOfTheWords() throws IOException {
    AifCase read = AifCase.of("named-participant");
    AttributionStep step = read.statement("2").chain().getFirst();
    assertThat(read.voice(step.voice())).isEqualTo("Helen Marsh");
    assertThat(step.stance()).isEqualTo(Stance.QUESTIONS);
  }

  @Test
  void whoseTurnAnArgumentIsDrewIt() throws IOException {
    AifCase read = AifCase.of("named-participant");
    assertThat(read.relation("8").drawnBy())
        .isEqualTo(new DrawnBy.Author(Optional.of(read.project().voices().firstKey())));
  }

  @Test
  void aSchemeIsShownUnlessItSaysNothing() throws IOException {
    assertThat(AifCase.of("undercut").relation("8").scheme()).isEqualTo("Sign");
    assertThat(AifCase.of("undercut").relation("9").scheme()).isEmpty();
    assertThat(AifCase.of("underpin").relation("9").scheme()).isEmpty();
    assertThat(AifCase.of("upload-form").relation("9").scheme()).isEqualTo("ExpertOpinion");
  }

  @Test
  void textsAreLeftAsTheyAre() throws IOException {
    assertThat(AifCase.of("html-entities").statement("1").text())
        .isEqualTo("The pier&#8217;s <b>planks</b> &amp; nails are Ã©lan.");
  }

  @Test
  void anIdOfEighteenDigitsIsNotRounded() throws IOException {
    assertThat(AifCase.of("ids-as-numbers").relation("9").premises())
        .containsExactly(new StatementId("164926129380455983"));
  }

  @Test
  void aProblemNamesItsLine() throws IOException {
    Words words = Words.of(Locale.ENGLISH, "claimscape.format.words");
    assertThat(words.say("aif.node.twice", "1")).startsWith("Node 1 stands there twice");
    assertThat(AifCase.of("node-twice").reading().problems().getFirst().place())
        .hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain words",
        "{\"nodes\":[{\"id\":\"a\"}],\"edges\":[]}",
        "{\"AIF\":{\"nodes\":[{\"nodeID\":1}]}}"
      })
  void aFileOfAnotherKindIsNotClaimed(String content) {
    Input input = new Input("x.json", content.getBytes(StandardCharsets.UTF_8));
    assertThat(new AifReader().looksLike(input)).isFalse();
  }

  @Test
  void theSpeakerStandsBeforeTheFirstColonBetweenSpaces() {
    assertThat(Locution.of("Hyewon: Mayor : close it : now"))
        .isEqualTo(new Locution("Hyewon: Mayor", "close it : now"));
    assertThat(Locution.of("Mayor: close it")).isEqualTo(new Locution("", "Mayor: close it"));
    assertThat(Locution.of(" : close it").speaker()).isEmpty();
  }
}
