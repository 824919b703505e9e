package claimscape.project;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AnchorState;
import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.Fold;
import claimscape.argument.Header;
import claimscape.argument.Held;
import claimscape.argument.Label;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Pin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.text.Anchor;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A project built of entries: which fit together, and in which order they are listed. */
class ProjectTest {
  private static final SourceText TEXT = SourceText.of("The ferry is late again.");
  private static final Held HELD = new Held(TEXT, "", "UTF-8", "", Instant.EPOCH);
  private static final Source NEWS = Source.of(new SourceId("news"), 1, HELD, card());
  private static final Source CITED = Source.cited(new SourceId("cited"), 2, card());
  private static final Statement C1 = statement("c1", Role.CLAIM, 1, 3);
  private static final Statement E1 = statement("e1", Role.EVIDENCE, 1, 4);

  private static SourceCard card() {
    return SourceCard.titled("News");
  }

  private static Statement statement(String id, Role role, int number, int created) {
    return Statement.of(
        new StatementId(id), created, new Label(role, number), "x", new Origin.Anchored());
  }

  private static Passage passage(String id, int created, SourceId source, int start, int end) {
    String words = "x".repeat(end - start);
    Anchor anchor = new Anchor(new Span(start, end), words, "", "");
    return Passage.of(new PassageId(id), created, C1.id(), source, List.of(anchor));
  }

  private static Relation relation(String id, StatementId premise, NodeId target) {
    return Relation.of(
        new RelationId(id),
        9,
        RelationKind.SUPPORTS,
        List.of(premise),
        target,
        new DrawnBy.Analyst());
  }

  private static Project whole(Entry... entries) {
    return ((Project.Built.Whole) Project.of(List.of(entries))).project();
  }

  private static List<Problem> broken(Entry... entries) {
    return ((Project.Built.Broken) Project.of(List.of(entries))).problems();
  }

  @Test
  void noEntriesMakeAProjectWithoutATitle() {
    assertThat(whole().header().title()).isEmpty();
    assertThat(whole()).isEqualTo(Project.titled(""));
  }

  @Test
  void aReferenceToNothingIsBroken() {
    assertThat(broken(C1, relation("r", E1.id(), C1.id())))
        .containsExactly(Problem.of("project.reference.missing", "r", "e1"));
  }

  @Test
  void everyBrokenEntryIsNamed() {
    assertThat(broken(relation("r", E1.id(), E1.id()), new Pin(C1.id(), 1, 1), new Fold(C1.id())))
        .containsExactly(
            Problem.of("project.reference.missing", "r", "e1"),
            Problem.of("project.reference.missing", "c1", "c1"),
            Problem.of("project.reference.missing", "c1", "c1"));
  }

  @Test
  void twoStatementsWithOneLabelAreBrokenAndTheSecondIsBlamed() {
    Statement clash = statement("z9", Role.CLAIM, 1, 5);

    assertThat(broken(C1, E1, clash)).containsExactly(Problem.of("project.label.taken", "C1"));
    assertThat(broken(clash, C1)).containsExactly(Problem.of("project.label.taken", "C1"));
  }

  @Test
  void aRelationThatEndsAtItselfIsBroken() {
    assertThat(broken(C1, relation("r", C1.id(), new RelationId("r"))))
        .containsExactly(Problem.of("project.relation.itself", "r"));
  }

  @Test
  void aPassageBeyondItsTextIsBrokenAndOneAtItsEndIsNot() {
    int length = TEXT.length();

    assertThat(whole(NEWS, C1, passage("p", 5, NEWS.id(), 0, length)).passages()).hasSize(1);
    assertThat(broken(NEWS, C1, passage("p", 5, NEWS.id(), 1, length + 1)))
        .containsExactly(Problem.of("project.passage.outside", "p"));
  }

  @Test
  void aLostPassageMayLieAnywhere() {
    Passage beyond = passage("p", 5, NEWS.id(), 0, 500).withState(AnchorState.LOST);
    Passage nowhere = passage("q", 6, CITED.id(), 0, 4).withState(AnchorState.LOST);

    assertThat(whole(NEWS, CITED, C1, beyond, nowhere).passages()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = AnchorState.class,
      names = {"EXACT", "MOVED", "CHANGED"})
  void aPassageThatIsNotLostNeedsAHeldText(AnchorState state) {
    assertThat(broken(CITED, C1, passage("p", 5, CITED.id(), 0, 4).withState(state)))
        .containsExactly(Problem.of("project.passage.unheld", "p"));
  }

  @Test
  void aMarkOfReadingLiesInItsText() {
    assertThat(broken(NEWS.withRead(List.of(new Span(0, 4), new Span(20, 99)))))
        .containsExactly(Problem.of("project.source.outside", "news"));
    assertThat(broken(CITED.withRead(List.of(new Span(0, 1)))))
        .containsExactly(Problem.of("project.source.outside", "cited"));
  }

  @Test
  void aQuoteThatIsNotInItsTextIsNoReasonToRefuse() {
    assertThat(whole(NEWS, C1, passage("p", 5, NEWS.id(), 0, 4)).passages()).hasSize(1);
  }

  @Test
  void theHeaderIsRaisedToWhatTheEntriesShow() {
    Project project =
        whole(
            Header.titled("Ferry").withGiven(new Label(Role.CLAIM, 9)),
            statement("a", Role.CLAIM, 4, 12),
            statement("b", Role.NOTE, 6, 2),
            NEWS);

    assertThat(project.header().number(Role.CLAIM)).isEqualTo(9);
    assertThat(project.header().number(Role.NOTE)).isEqualTo(6);
    assertThat(project.header().created()).isEqualTo(12);
    assertThat(project.header().title()).isEqualTo("Ferry");
  }

  @Test
  void everyKindOfEntryThatIsCreatedCountsForTheHeader() {
    assertThat(whole(CITED).header().created()).isEqualTo(2);
    assertThat(whole(NEWS, C1, passage("p", 30, NEWS.id(), 0, 4)).header().created()).isEqualTo(30);
    assertThat(whole(C1, E1, relation("r", E1.id(), C1.id())).header().created()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderInWhichEntriesAreGivenDoesNotMatter(long seed) {
    Project project = RandomProjects.of(seed);
    List<Entry> shuffled = new ArrayList<>(project.entries());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Project.of(shuffled)).isEqualTo(new Project.Built.Whole(project));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void allListingsAreInTheOrderOfTheIds(long seed) {
    Project project = RandomProjects.of(seed);

    assertThat(project.entries().stream().map(Entry::id)).isSorted();
    assertThat(project.statements().keySet().stream()).isSorted();
    assertThat(project.pins().stream().map(Pin::id)).isSorted();
    assertThat(project.folds().stream().map(Fold::id)).isSorted();
  }

  @Test
  void thePassagesOfAStatementAreInTheOrderInWhichTheyWereMade() {
    Project project =
        whole(
            NEWS,
            C1,
            passage("a", 8, NEWS.id(), 0, 4),
            passage("b", 6, NEWS.id(), 4, 8),
            passage("c", 7, NEWS.id(), 2, 3));

    assertThat(project.passagesOf(C1.id()).stream().map(p -> p.id().value()))
        .containsExactly("b", "c", "a");
    assertThat(project.passagesOf(new StatementId("gone"))).isEmpty();
  }

  @Test
  void thePassagesInASourceAreInTheOrderOfTheTextAndTheLongerFirst() {
    Project project =
        whole(
            NEWS,
            C1,
            passage("late", 5, NEWS.id(), 13, 17),
            passage("inner", 6, NEWS.id(), 4, 9),
            passage("outer", 7, NEWS.id(), 4, 17),
            passage("first", 8, NEWS.id(), 0, 3));

    assertThat(project.passagesIn(NEWS.id()).stream().map(p -> p.id().value()))
        .containsExactly("first", "outer", "inner", "late");
    assertThat(project.passagesIn(CITED.id())).isEmpty();
  }

  @Test
  void theSourcesShownAreThoseNotRemovedAsTheyCame() {
    Source gone = Source.of(new SourceId("a"), 0, HELD, card()).asRemoved();
    Source latest = Source.cited(new SourceId("b"), 7, card());

    assertThat(whole(gone, latest, NEWS, CITED).shownSources())
        .containsExactly(NEWS, CITED, latest);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    Project project = whole(C1);

    assertThat(project.statement(E1.id())).isEmpty();
    assertThat(project.source(NEWS.id())).isEmpty();
    assertThat(project.entry(new RelationId("c1"))).isEmpty();
    assertThat(project.referrers(C1.id())).isEmpty();
  }

  @Test
  void projectsAreEqualByTheirEntries() {
    assertThat(whole(C1, E1)).isEqualTo(whole(E1, C1)).hasSameHashCodeAs(whole(E1, C1));
    assertThat(whole(C1, E1)).isNotEqualTo(whole(C1));
    assertThat(whole(C1)).isNotEqualTo("a project");
  }

  @Test
  void inShortAProjectIsItsTitleAndItsSize() {
    assertThat(whole(Header.titled("Ferry"), C1)).hasToString("Project[Ferry, 2 entries]");
  }
}
