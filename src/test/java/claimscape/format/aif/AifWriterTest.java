package claimscape.format.aif;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Answer;
import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.Origin;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Stance;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.format.Input;
import claimscape.format.Loss;
import claimscape.format.MapDraft;
import claimscape.format.WriteOptions;
import claimscape.project.Draft;
import claimscape.project.Outcome;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AifWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "linked",
        "undercut",
        "underpin",
        "chain-of-undercuts",
        "lacking-an-end",
        "several-conclusions",
        "locution-as-proposition",
        "reported-speech",
        "named-participant",
        "self-loop",
        "cycle",
        "ids-as-numbers",
        "html-entities",
        "line-breaks",
        "only-locutions",
        "nothing-in-it"
      })
  void aFileIsWrittenAsItWasRead(String name) throws IOException {
    AifCase read = AifCase.of(name);
    AifCase again = read.again();
    assertThat(again.project()).isEqualTo(read.project());
    assertThat(again.rows("nodes")).isEqualTo(read.rows("nodes"));
    assertThat(again.rows("edges")).isEqualTo(read.rows("edges"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dangling-edge", "node-twice", "odd-rows", "upload-form", "conflict-with-itself"})
  void aFileWithOddRowsReadsTheSameAgain(String name) throws IOException {
    AifCase read = AifCase.of(name);
    assertThat(read.again().project()).isEqualTo(read.project());
  }

  @Test
  void whatStandsBesideTheListsComesBack() throws IOException {
    String written =
        new String(AifCase.written(AifCase.of("odd-rows").project()), StandardCharsets.UTF_8);
    assertThat(written).contains("\"title\": \"kept\"").contains("\"name\": \"A. N.\"");
  }

  @Test
  void aRewordedStatementKeepsItsRow() throws IOException {
    AifCase read = AifCase.of("linked");
    Project changed =
        changed(read, draft -> draft.statement(id("2"), one -> one.withText("Two\nplanks broke.")));
    AifCase again = again(changed);
    assertThat(again.statement("2").text()).isEqualTo("Two\nplanks broke.");
    assertThat(again.rows("edges")).isEqualTo(read.rows("edges"));
  }

  @Test
  void aRelationThatIsGoneTakesItsNodeAndEdgesAway() throws IOException {
    Project changed =
        changed(AifCase.of("undercut"), draft -> draft.removeWithDependents(new RelationId("8")));
    AifCase again = again(changed);
    assertThat(again.project().relations()).isEmpty();
    assertThat(again.rows("nodes")).hasSize(3);
    assertThat(again.rows("edges")).isEmpty();
  }

  @Test
  void aPremiseTakenOutDoesNotComeBack() throws IOException {
    Project changed =
        changed(
            AifCase.of("linked"),
            draft ->
                draft.relation(
                    new RelationId("9"),
                    relation -> relation.withEnds(List.of(id("3")), relation.target())));
    assertThat(again(changed).relation("9").premises()).containsExactly(id("3"));
  }

  @Test
  void aChangedKindChangesTypeAndScheme() throws IOException {
    Project changed =
        changed(
            AifCase.of("linked"),
            draft ->
                draft.relation(
                    new RelationId("9"),
                    relation -> relation.withKind(RelationKind.ATTACKS, Optional.empty())));
    assertThat(again(changed).relation("9").kind()).isEqualTo(RelationKind.ATTACKS);
    assertThat(new String(AifCase.written(changed), StandardCharsets.UTF_8))
        .contains("\"Default Conflict\"")
        .doesNotContain("Default Inference");
  }

  @Test
  void aBranchThatWasTurnedElsewhereBecomesANodeOfItsOwn() throws IOException {
    Project changed =
        changed(
            AifCase.of("several-conclusions"),
            draft ->
                draft.relation(
                    new RelationId("8.2"),
                    relation -> relation.withKind(RelationKind.ATTACKS, Optional.empty())));
    AifCase again = again(changed);
    assertThat(again.relation("8.2").kind()).isEqualTo(RelationKind.ATTACKS);
    assertThat(again.relation("8").target()).isEqualTo(id("1"));
  }

  @Test
  void anotherVoiceReplacesTheAnchorOfTheFirst() throws IOException {
    AifCase read = AifCase.of("reported-speech");
    AttributionStep gazette = read.statement("1").chain().getFirst();
    Project changed =
        changed(read, draft -> draft.statement(id("1"), one -> one.withChain(List.of(gazette))));
    AifCase again = again(changed);
    assertThat(again.statement("1").chain()).containsExactly(gazette);
  }

  @Test
  void aMapMadeHereIsAttributedInAifsOwnTerms() {
    MapDraft draft = new MapDraft("test");
    AttributionStep mayor = AttributionStep.of(draft.voice("Anna Lind"), Stance.CONCEDES);
    draft.statement(id("s1"), "The pier must be closed.", List.of(mayor));
    draft.statement(id("s2"), "Three planks broke.", List.of());
    draft.relation(
        new RelationId("s2"),
        RelationKind.SUPPORTS,
        List.of(id("s2")),
        id("s1"),
        new DrawnBy.Author(Optional.empty()),
        "Sign");
    AifCase again = again(draft.finished("pier").project().orElseThrow());
    assertThat(again.statement("s1").chain()).containsExactly(mayor);
    assertThat(again.relation("s2s").scheme()).isEqualTo("Sign");
    String written = new String(again.input().bytes(), StandardCharsets.UTF_8);
    assertThat(written)
        .contains("\"text\": \"Anna Lind : The pier must be closed.\"")
        .contains("\"surname\": \"Lind\"")
        .contains("\"schemeID\": \"30\"");
  }

  @Test
  void answersAndWhatBearsOnThemAreLostAndCounted() throws IOException {
    Project changed =
        changed(
            AifCase.of("undercut"),
            draft ->
                draft
                    .relation(
                        new RelationId("8"),
                        one -> one.withKind(RelationKind.ANSWERS, Optional.of(Answer.YES)))
                    .statement(id("1"), one -> one.withLabel(draft.nextLabel(Role.QUESTION))));
    assertThat(again(changed).project().relations()).isEmpty();
    assertThat(new AifWriter().write(changed, WriteOptions.USUAL).losses())
        .contains(Loss.of("loss.answer", 2))
        .contains(Loss.of("loss.role", 3));
  }

  @Test
  void aFileOfItsOwnLosesNothing() throws IOException {
    Project project = AifCase.of("chain-of-undercuts").project();
    assertThat(new AifWriter().write(project, WriteOptions.USUAL).losses()).isEmpty();
  }

  @Test
  void aStatementOfTheAnalystIsCountedAsLost() throws IOException {
    Project changed =
        changed(
            AifCase.of("linked"),
            draft ->
                draft.put(
                    Statement.of(
                        id("x"),
                        draft.created(),
                        draft.nextLabel(Role.CLAIM),
                        "Own",
                        new Origin.Own())));
    assertThat(new AifWriter().write(changed, WriteOptions.USUAL).losses())
        .containsExactly(Loss.of("loss.origin", 1));
  }

  private static StatementId id(String value) {
    return new StatementId(value);
  }

  private static AifCase again(Project project) {
    return AifCase.of(new Input("again.json", AifCase.written(project)));
  }

  private static Project changed(AifCase read, UnaryOperator<Draft> change) {
    Outcome outcome = change.apply(new Draft(read.project())).made("test");
    return ((Outcome.Made) outcome).after();
  }
}
