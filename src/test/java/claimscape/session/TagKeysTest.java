package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Outcome;
import claimscape.text.Span;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each tag key makes: the table of keys, with a claim as target and a support armed. */
class TagKeysTest {
  private static final Map<String, TagKind> KEYS =
      Map.of(
          "1", TagKind.CLAIM,
          "2", TagKind.EVIDENCE,
          "3", TagKind.REBUTTAL,
          "4", TagKind.PREMISE,
          "5", TagKind.QUESTION,
          "7", TagKind.NOTE,
          "U", TagKind.UNDERCUT,
          "Ctrl+1", TagKind.SUPPORTING_CLAIM,
          "Ctrl+3", TagKind.ATTACKING_CLAIM);
  private static final Words WORDS = Words.of(Locale.ENGLISH, "claimscape.session.words");

  private final TwoArticles at = new TwoArticles();
  private Statement claim;
  private RelationId support;

  @BeforeEach
  void aSupportedClaim() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    claim = at.labelled(Role.CLAIM, 1);
    at.tagging.tag(TagKind.EVIDENCE, at.in(COUNCIL, "Two surveys found no crack."));
    support = at.desk.armed().orElseThrow();
  }

  private Statement tag(TagKind kind, String words) {
    at.tagging.tag(kind, at.in(FARMERS, words));
    return at.store.project().statement(at.desk.lastTagged().orElseThrow()).orElseThrow();
  }

  private List<Relation> relationsOf(StatementId statement) {
    return at.store.graph().outOf(statement);
  }

  @ParameterizedTest
  @CsvSource({
    "1,      C2, '',       '',       true",
    "2,      E2, SUPPORTS, claim,    false",
    "3,      R1, ATTACKS,  claim,    false",
    "4,      P1, SUPPORTS, claim,    false",
    "5,      Q1, '',       '',       false",
    "7,      N1, '',       '',       false",
    "U,      R1, ATTACKS,  relation, false",
    "Ctrl+1, C2, SUPPORTS, claim,    true",
    "Ctrl+3, C2, ATTACKS,  claim,    true",
  })
  void eachKeyMakesItsRoleItsLinkAndItsTarget(
      String key, String label, String kind, String end, boolean becomesTarget) {
    Statement made = tag(KEYS.get(key), "The dam leaks.");

    assertThat(made.label()).hasToString(label);
    assertThat(made.text()).isEqualTo("The dam leaks.");
    assertThat(made.loose()).isFalse();
    assertThat(at.desk.targets()).containsExactly(becomesTarget ? made.id() : claim.id());
    if (kind.isEmpty()) {
      assertThat(relationsOf(made.id())).isEmpty();
    } else {
      Relation link = relationsOf(made.id()).getFirst();
      assertThat(link.kind()).isEqualTo(RelationKind.valueOf(kind));
      assertThat(link.target()).isEqualTo(end.equals("claim") ? claim.id() : support);
      assertThat(at.desk.armed()).contains(link.id());
    }
  }

  @ParameterizedTest
  @CsvSource({"1,C2", "2,E2", "3,R1"})
  void withAltTheSameIsLooseAndTheTargetStays(String key, String label) {
    Statement made = tag(KEYS.get(key).unlinked(), "The dam leaks.");

    assertThat(made.label()).hasToString(label);
    assertThat(made.loose()).isTrue();
    assertThat(relationsOf(made.id())).isEmpty();
    assertThat(at.desk.targets()).containsExactly(claim.id());
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "7", "U", "Ctrl+1", "Ctrl+3"})
  void eachKeyIsOneUndoAndOneRedo(String key) {
    var before = at.store.project();
    tag(KEYS.get(key), "The dam leaks.");
    var after = at.store.project();

    at.store.undo();
    assertThat(at.store.project()).isEqualTo(before);
    at.store.redo();
    assertThat(at.store.project()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"1,C1", "2,E1", "3,R1", "4,P1", "5,Q1", "7,N1", "U,R1", "Ctrl+1,C1", "Ctrl+3,C1"})
  void onAMarkEachKeyOnlyChangesTheRole(String key, String label) {
    List<Relation> relations = List.copyOf(at.store.project().relations().values());
    at.tagging.tag(TagKind.NOTE, at.in(COUNCIL, "The dam is safe."));
    at.tagging.tag(KEYS.get(key), at.in(COUNCIL, "The dam is safe."));

    Statement changed = at.store.project().statement(claim.id()).orElseThrow();
    assertThat(changed.role().letter()).isEqualTo(label.charAt(0));
    assertThat(at.store.project().statements()).hasSize(2);
    assertThat(at.store.project().relations().values()).containsExactlyElementsOf(relations);
  }

  @Test
  void theNewStatementIsSelectedAndShownOnTheMap() {
    List<DeskEvent> told = new ArrayList<>();
    at.desk.onEvent(told::add);
    Statement made = tag(TagKind.EVIDENCE, "The dam leaks.");

    assertThat(at.desk.selection()).containsExactly(made.id());
    assertThat(told)
        .contains(new DeskEvent.Selected(List.of(made.id())), new DeskEvent.Centre(made.id()));
  }

  @Test
  void aTargetChosenByTypingIsForThisTagAlone() {
    tag(TagKind.CLAIM, "The dam leaks.");
    StatementId leaks = at.labelled(Role.CLAIM, 2).id();
    at.tagging.tagTo(
        TagKind.REBUTTAL, at.in(FARMERS, "Rain alone explains it."), List.of(claim.id()));

    Statement rain = at.labelled(Role.REBUTTAL, 1);
    assertThat(relationsOf(rain.id()).getFirst().target()).isEqualTo(claim.id());
    assertThat(at.desk.targets()).containsExactly(leaks);
  }

  @Test
  void anAttackThatIsArmedTakesThePremiseToo() {
    Statement leaks = tag(TagKind.REBUTTAL, "The dam leaks.");
    Statement wet = tag(TagKind.PREMISE, "The lower fields were wet in March.");

    assertThat(relationsOf(wet.id()).getFirst().premises()).containsExactly(leaks.id(), wet.id());
    assertThat(relationsOf(wet.id()).getFirst().kind()).isEqualTo(RelationKind.ATTACKS);
  }

  @Test
  void withoutATargetAPremiseJoinsTheArmedRelation() {
    at.desk.addTarget(claim.id());
    Statement rain = tag(TagKind.PREMISE, "Rain alone explains it.");

    assertThat(at.store.project().relation(support).orElseThrow().premises()).contains(rain.id());
  }

  @Test
  void withNothingAtAllAPremiseIsLoose() {
    TwoArticles empty = new TwoArticles();
    empty.tagging.tag(TagKind.PREMISE, empty.in(FARMERS, "Rain alone explains it."));

    assertThat(empty.labelled(Role.PREMISE, 1).loose()).isTrue();
  }

  @Test
  void aPremiseJoinsTheNewestOfSeveralSupports() {
    tag(TagKind.EVIDENCE, "Rain alone explains it.");
    RelationId newest = at.desk.armed().orElseThrow();
    tag(TagKind.CLAIM, "The dam leaks.");
    at.desk.target(claim.id());
    at.desk.arm(relationToSecond());
    Statement wet = tag(TagKind.PREMISE, "The lower fields were wet in March.");

    assertThat(relationsOf(wet.id()).getFirst().id()).isEqualTo(newest);
  }

  private RelationId relationToSecond() {
    NodeId second = at.labelled(Role.CLAIM, 2).id();
    at.mending.connect(RelationKind.SUPPORTS, claim.id(), second);
    return at.desk.armed().orElseThrow();
  }

  @Test
  void severalStretchesMakeOneStatementWithOnePassage() {
    List<Span> spans =
        List.of(
            at.in(FARMERS, "The dam leaks.").spans().getFirst(),
            at.in(FARMERS, "Rain alone explains it.").spans().getFirst());
    at.tagging.tag(TagKind.EVIDENCE, new TextSelection(FARMERS, spans));
    Passage passage = at.store.project().passagesOf(at.labelled(Role.EVIDENCE, 2).id()).getFirst();

    assertThat(passage.quote()).isEqualTo("The dam leaks. … Rain alone explains it.");
    assertThat(at.tagging.markAt(new TextSelection(FARMERS, spans))).contains(passage);
    assertThat(at.tagging.markAt(FARMERS, 3)).contains(passage);
    assertThat(at.tagging.markAt(FARMERS, 20)).isEmpty();
  }

  @Test
  void wordsOutsideOfTheTextAreRefusedAndNothingMoves() {
    TextSelection outside = TextSelection.of(FARMERS, new Span(70, 700));
    Outcome outcome = at.tagging.tag(TagKind.CLAIM, outside);

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(at.desk.targets()).containsExactly(claim.id());
    assertThat(at.store.project().statements()).hasSize(2);
  }

  @Test
  void withoutALastTagThereIsNothingToRepeat() {
    TwoArticles empty = new TwoArticles();
    Outcome outcome = empty.tagging.repeat(empty.in(COUNCIL, "The dam is safe."));

    assertThat(WORDS.say(((Outcome.Refused) outcome).why()))
        .isEqualTo("There is no tag to repeat yet.");
  }

  @Test
  void aLooseTagIsRepeatedLoose() {
    tag(TagKind.REBUTTAL.unlinked(), "The dam leaks.");
    at.tagging.repeat(at.in(FARMERS, "Rain alone explains it."));

    assertThat(at.labelled(Role.REBUTTAL, 2).loose()).isTrue();
  }

  @Test
  void oneMorePassageBacksTheTarget() {
    at.tagging.addPassage(at.in(FARMERS, "The dam leaks."), List.of());

    assertThat(at.store.project().passagesOf(claim.id()))
        .extracting(Passage::quote)
        .containsExactly("The dam is safe.", "The dam leaks.");
    assertThat(at.store.project().statements()).hasSize(2);
  }

  @Test
  void stretchesReadAsBackgroundAreJoinedAndOneUndo() {
    at.tagging.markRead(at.in(COUNCIL, "The dam is safe."));
    at.tagging.markRead(at.in(COUNCIL, "safe. Two surveys"));

    assertThat(at.store.project().source(COUNCIL).orElseThrow().read())
        .containsExactly(new Span(0, 28));
    at.store.undo();
    assertThat(at.store.project().source(COUNCIL).orElseThrow().read())
        .containsExactly(new Span(0, 16));
  }
}
