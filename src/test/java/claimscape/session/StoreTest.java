package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.EditName;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.ChangeRole;
import claimscape.project.edit.Retitle;
import claimscape.project.edit.Reword;
import claimscape.text.Problem;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How a project came to be: every step by its name, back and forth, and what of it is on disk. */
class StoreTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH, "claimscape.project.words");

  private final Store store = new Store(Project.titled("The dam"));

  private List<String> said(List<EditName> names) {
    return names.stream()
        .map(name -> WORDS.say(Problem.of(name.key(), name.args().toArray(String[]::new))))
        .toList();
  }

  @Test
  void theHistoryNamesTheStepsTheLatestFirst() {
    TwoArticles at = new TwoArticles();
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    at.tagging.tag(TagKind.REBUTTAL, at.in(FARMERS, "The dam leaks."));
    at.mending.nextKind();

    assertThat(said(at.store.history()))
        .containsExactly(
            "R1 → C1 now restates",
            "Rebuttal R1",
            "Claim C1",
            "Text added: Letter of the farmers",
            "Text added: Council bulletin");
  }

  @Test
  void whatWasUndoneIsTheFutureTheNextFirst() {
    store.make(new Retitle("One"));
    store.make(new Retitle("Two"));
    store.make(new Retitle("Three"));
    store.undo();
    store.undo();

    assertThat(said(store.history())).containsExactly("Title: One");
    assertThat(said(store.future())).containsExactly("Title: Two", "Title: Three");
  }

  @Test
  void undoAndRedoSayWhatTheyDid() {
    store.make(new Retitle("One"));

    assertThat(store.undo()).contains(EditName.of("project.retitle", "One"));
    assertThat(store.redo()).contains(EditName.of("project.retitle", "One"));
    assertThat(store.redo()).isEmpty();
  }

  @Test
  void atTheBeginningThereIsNothingToUndo() {
    assertThat(store.undo()).isEmpty();
    assertThat(store.history()).isEmpty();
    assertThat(store.unsaved()).isFalse();
  }

  @Test
  void aNewEditAfterAnUndoForgetsTheOtherFuture() {
    store.make(new Retitle("One"));
    store.make(new Retitle("Two"));
    store.undo();
    store.make(new Retitle("Other"));

    assertThat(store.future()).isEmpty();
    assertThat(store.redo()).isEmpty();
    assertThat(said(store.history())).containsExactly("Title: Other", "Title: One");
  }

  @Test
  void anEditThatChangesNothingLeavesNoStepAndKeepsTheFuture() {
    store.make(new Retitle("One"));
    store.undo();
    Outcome outcome = store.make(new Retitle("The dam"));

    assertThat(outcome).isInstanceOf(Outcome.Made.class);
    assertThat(store.history()).isEmpty();
    assertThat(store.future()).hasSize(1);
  }

  @Test
  void aRefusedEditLeavesEverythingAsItWas() {
    List<Step> heard = new ArrayList<>();
    store.make(new Retitle("One"));
    store.undo();
    store.onStep(heard::add);

    assertThat(store.make(new Reword(new StatementId("gone"), "x")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(store.future()).hasSize(1);
    assertThat(heard).isEmpty();
  }

  @Test
  void aStepTakenBackLeadsFromTheAfterToTheBefore() {
    List<Step> heard = new ArrayList<>();
    store.onStep(heard::add);
    store.make(new Retitle("One"));
    store.undo();

    assertThat(heard.getLast().before().header().title()).isEqualTo("One");
    assertThat(heard.getLast().after().header().title()).isEqualTo("The dam");
    assertThat(heard.getLast().reversed()).isEqualTo(heard.getFirst());
  }

  @Test
  void theGraphAndTheMarksAreInStepWhenAStepIsHeard() {
    TwoArticles at = new TwoArticles();
    List<Boolean> known = new ArrayList<>();
    at.store.onStep(
        step ->
            step.after()
                .passages()
                .values()
                .forEach(
                    passage ->
                        known.add(
                            at.store.graph().holds(passage.statement())
                                && at.store.marks().at(COUNCIL, 3).isPresent())));
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));

    assertThat(known).containsExactly(true);
  }

  @Test
  void anEditMakesTheProjectUnsavedAndUndoSavedAgain() {
    store.make(new Retitle("One"));
    assertThat(store.unsaved()).isTrue();
    store.undo();
    assertThat(store.unsaved()).isFalse();
  }

  @Test
  void afterASaveTheUndoneProjectIsTheUnsavedOne() {
    store.make(new Retitle("One"));
    store.markSaved(store.project());
    assertThat(store.unsaved()).isFalse();
    store.undo();
    assertThat(store.unsaved()).isTrue();
    store.redo();
    assertThat(store.unsaved()).isFalse();
  }

  @Test
  void whatWasDoneWhileTheFileWasWrittenIsStillUnsaved() {
    store.make(new Retitle("One"));
    Project written = store.project();
    store.make(new Retitle("Two"));
    store.markSaved(written);

    assertThat(store.unsaved()).isTrue();
    store.undo();
    assertThat(store.unsaved()).isFalse();
  }

  @Test
  void aSavedFutureThatWasForgottenCannotBeReachedAnyMore() {
    store.make(new Retitle("One"));
    store.markSaved(store.project());
    store.undo();
    store.make(new Retitle("Other"));
    assertThat(store.unsaved()).isTrue();
    store.undo();
    assertThat(store.unsaved()).isTrue();
  }

  @Test
  void aRoleChangedToAndFroTakesANumberNeverGivenBefore() {
    TwoArticles at = new TwoArticles();
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    StatementId claim = at.labelled(Role.CLAIM, 1).id();
    at.store.make(new ChangeRole(claim, Role.NOTE));
    at.store.make(new ChangeRole(claim, Role.CLAIM));

    assertThat(said(at.store.history()).subList(0, 2))
        .containsExactly("Role changed: N1 → C2", "Role changed: C1 → N1");
  }
}
