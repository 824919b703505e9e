package claimscape.project;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AnchorState;
import claimscape.argument.DrawnBy;
import claimscape.argument.Gone;
import claimscape.argument.Held;
import claimscape.argument.Label;
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
import java.util.List;
import org.junit.jupiter.api.Test;

/** An edit at work: what it collects, what it counts, and why it is refused. */
class DraftTest {
  private static final SourceId NEWS = new SourceId("news");
  private static final StatementId C1 = new StatementId("c1");
  private static final StatementId E1 = new StatementId("e1");
  private static final PassageId QUOTE = new PassageId("quote");
  private static final RelationId SUPPORT = new RelationId("support");

  private static Held held(String text) {
    return new Held(SourceText.of(text), "", "UTF-8", "", Instant.EPOCH);
  }

  private static Statement statement(StatementId id, Label label) {
    return Statement.of(id, 1, label, "late", new Origin.Anchored());
  }

  private static Project project() {
    Held text = held("The ferry is late.");
    Draft draft = new Draft(Project.titled("Ferry"));
    draft.add(Source.of(NEWS, draft.created(), text, SourceCard.titled("News")));
    draft.add(statement(C1, draft.nextLabel(Role.CLAIM)));
    draft.add(statement(E1, draft.nextLabel(Role.EVIDENCE)));
    Anchor late = Anchor.of(text.text(), new Span(13, 17));
    draft.add(Passage.of(QUOTE, draft.created(), C1, NEWS, List.of(late)));
    draft.add(
        Relation.of(
            SUPPORT,
            draft.created(),
            RelationKind.SUPPORTS,
            List.of(E1),
            C1,
            new DrawnBy.Analyst()));
    return ((Outcome.Made) draft.made("start")).after();
  }

  private static Problem why(Outcome outcome) {
    return ((Outcome.Refused) outcome).why();
  }

  @Test
  void theFirstRefusalIsTheOneThatIsGiven() {
    Outcome outcome =
        new Draft(project())
            .refuse(Problem.of("first"))
            .refuse(Problem.of("second"))
            .statement(new StatementId("gone"), old -> old)
            .made("x");

    assertThat(why(outcome)).isEqualTo(Problem.of("first"));
  }

  @Test
  void aDraftWithoutChangesIsMadeAndDiffersInNothing() {
    Project before = project();
    Outcome.Made made = (Outcome.Made) new Draft(before).made("x", "a", "b");

    assertThat(made.diff().isEmpty()).isTrue();
    assertThat(made.after()).isEqualTo(before);
    assertThat(made.name()).isEqualTo(new EditName("x", List.of("a", "b")));
  }

  @Test
  void anEntryPutTwiceIsOneChange() {
    Outcome.Made made =
        (Outcome.Made)
            new Draft(project())
                .statement(C1, old -> old.withText("often late"))
                .statement(C1, old -> old.withText(old.text() + "?"))
                .made("x");

    assertThat(made.diff().changes()).hasSize(1);
    assertThat(made.after().statement(C1)).map(Statement::text).contains("often late?");
  }

  @Test
  void whatIsChangedAndChangedBackIsNoChange() {
    Outcome.Made made =
        (Outcome.Made)
            new Draft(project())
                .put(new Pin(C1, 1, 1))
                .remove(new Pin(C1, 1, 1).id())
                .statement(C1, old -> old.withText("x"))
                .statement(C1, old -> old.withText("late"))
                .made("x");

    assertThat(made.diff().isEmpty()).isTrue();
  }

  @Test
  void whatIsThereIsNotAddedAgain() {
    Draft draft = new Draft(project());

    assertThat(why(draft.add(statement(C1, new Label(Role.NOTE, 1))).made("x")))
        .isEqualTo(Problem.of("edit.taken", "c1"));
  }

  @Test
  void anIdOfAnotherKindIsNotTaken() {
    Draft draft = new Draft(project());

    assertThat(draft.add(statement(new StatementId("news"), draft.nextLabel(Role.NOTE))).made("x"))
        .isInstanceOf(Outcome.Made.class);
  }

  @Test
  void whatIsReferredToCannotBeRemovedAlone() {
    assertThat(why(new Draft(project()).remove(E1).made("x")))
        .isEqualTo(Problem.of("project.reference.missing", "support", "e1"));
  }

  @Test
  void whatRefersToItGoesAlong() {
    Project after =
        ((Outcome.Made) new Draft(project()).removeWithDependents(C1).made("x")).after();

    assertThat(after.statements()).containsOnlyKeys(E1);
    assertThat(after.passages()).isEmpty();
    assertThat(after.relations()).isEmpty();
    assertThat(after.sources()).containsOnlyKeys(NEWS);
  }

  @Test
  void removingWhatIsNotThereChangesNothing() {
    Draft draft = new Draft(project());
    draft.remove(new StatementId("gone")).removeWithDependents(new RelationId("gone"));

    assertThat(((Outcome.Made) draft.made("x")).diff().isEmpty()).isTrue();
  }

  @Test
  void theHeaderCannotBeRemoved() {
    Project before = project();
    Outcome.Made made = (Outcome.Made) new Draft(before).remove(before.header().id()).made("x");

    assertThat(made.after()).isEqualTo(before);
  }

  @Test
  void creationNumbersRiseByOne() {
    Draft draft = new Draft(project());
    int first = draft.created();

    assertThat(draft.created()).isEqualTo(first + 1);
    assertThat(draft.now().header().created()).isEqualTo(first + 1);
  }

  @Test
  void aWishedLabelIsGivenWhereItsNumberIsBeyondAllThatWereGiven() {
    Draft draft = new Draft(project());

    assertThat(draft.labelFor(new Label(Role.CLAIM, 5))).hasToString("C5");
    assertThat(draft.labelFor(new Label(Role.CLAIM, 5))).hasToString("C6");
    assertThat(draft.labelFor(new Label(Role.CLAIM, 2))).hasToString("C7");
    assertThat(draft.nextLabel(Role.CLAIM)).hasToString("C8");
  }

  @Test
  void aLabelThatAnotherStatementBearsIsRefused() {
    Outcome outcome = new Draft(project()).put(statement(E1, new Label(Role.CLAIM, 1))).made("x");

    assertThat(why(outcome)).isEqualTo(Problem.of("project.label.taken", "C1"));
  }

  @Test
  void aShorterTextWithAPassageBeyondItsEndIsRefused() {
    Outcome outcome =
        new Draft(project()).source(NEWS, old -> old.withHeld(held("Late."))).made("x");

    assertThat(why(outcome)).isEqualTo(Problem.of("project.passage.outside", "quote"));
  }

  @Test
  void aTextCannotGoWhileAPassageStandsInIt() {
    Outcome outcome = new Draft(project()).source(NEWS, Source::asRemoved).made("x");

    assertThat(why(outcome)).isEqualTo(Problem.of("project.passage.unheld", "quote"));
  }

  @Test
  void aTextMayGoTogetherWithItsPassages() {
    Draft draft =
        new Draft(project())
            .source(NEWS, Source::asRemoved)
            .passage(QUOTE, old -> old.withState(AnchorState.LOST));

    assertThat(draft.made("x")).isInstanceOf(Outcome.Made.class);
  }

  @Test
  void aLongerTextTakesThePassagesAlong() {
    Draft draft = new Draft(project());
    draft.source(NEWS, old -> old.withHeld(held("The ferry is late. It was late before.")));

    assertThat(draft.made("x")).isInstanceOf(Outcome.Made.class);
  }

  @Test
  void whatIsRemovedIsRememberedByWhereItHung() {
    Outcome.Made made = (Outcome.Made) new Draft(project()).removeWithDependents(E1).made("x");
    Relation cut = project().relation(SUPPORT).orElseThrow();
    int last = project().header().created();

    assertThat(made.after().header().gone())
        .containsExactly(
            new Gone.OfStatement(E1, 1, last),
            new Gone.OfRelation(SUPPORT, cut.created(), List.of(E1), C1, last));
  }

  @Test
  void noPassageIsRemembered() {
    Outcome.Made made = (Outcome.Made) new Draft(project()).remove(QUOTE).made("x");

    assertThat(made.after().header().gone()).isEmpty();
  }
}
