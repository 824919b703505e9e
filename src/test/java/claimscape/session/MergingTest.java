package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Label;
import claimscape.argument.Passage;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.EditName;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One claim out of several, and apart again, by gestures that are one step each. */
class MergingTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH, "claimscape.session.words");

  private final TwoArticles at = new TwoArticles();
  private Statement safe;
  private Statement sound;
  private Statement rain;

  @BeforeEach
  void threeClaims() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "Two surveys found no crack."));
    at.tagging.tag(TagKind.CLAIM, at.in(FARMERS, "Rain alone explains it."));
    safe = at.labelled(Role.CLAIM, 1);
    sound = at.labelled(Role.CLAIM, 2);
    rain = at.labelled(Role.CLAIM, 3);
  }

  private void select(Statement... statements) {
    at.desk.select(List.copyOf(List.of(statements).stream().map(Statement::id).toList()));
  }

  private List<StatementId> statements() {
    return List.copyOf(at.store.project().statements().keySet());
  }

  private static String why(Outcome outcome) {
    return WORDS.say(((Outcome.Refused) outcome).why());
  }

  @Test
  void theSelectedBecomeTheOldestOfThemInOneStep() {
    at.desk.addTarget(rain.id());
    int steps = at.store.history().size();
    select(rain, safe, sound);
    at.merging.mergeSelected();

    assertThat(statements()).containsExactly(safe.id());
    assertThat(at.store.project().passagesOf(safe.id())).hasSize(3);
    assertThat(at.store.history()).hasSize(steps + 1);
    assertThat(at.store.history().getFirst())
        .isEqualTo(EditName.of("statement.merge", "C3, C2", "C1"));
    assertThat(at.desk.selection()).containsExactly(safe.id());
  }

  @Test
  void theTargetKeepsItsLabel() {
    at.desk.target(sound.id());
    select(safe, sound);

    assertThat(at.merging.kept()).contains(sound);
    at.merging.mergeSelected();
    assertThat(statements()).contains(sound.id()).doesNotContain(safe.id());
  }

  @Test
  void theTargetThatWasMergedIsNowTheOneKept() {
    at.desk.target(rain.id());
    at.merging.mergeInto(rain.id(), safe.id());

    assertThat(at.desk.targets()).containsExactly(safe.id());
    at.store.undo();
    at.store.redo();
    assertThat(at.desk.targets()).containsExactly(safe.id());
  }

  @Test
  void anotherTargetStaysWhereItIs() {
    at.desk.target(sound.id());
    at.merging.mergeInto(rain.id(), safe.id());

    assertThat(at.desk.targets()).containsExactly(sound.id());
  }

  @Test
  void oneStatementAloneIsNotMerged() {
    select(safe);

    assertThat(why(at.merging.mergeSelected()))
        .isEqualTo("Select two statements that say the same, then merge them.");
    at.desk.select(List.of());
    assertThat(at.merging.kept()).isEmpty();
    assertThat(at.merging.mergeSelected()).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void ofSeveralThatDoNotFitNoneIsMerged() {
    at.mending.connect(RelationKind.ATTACKS, rain.id(), safe.id());
    Project before = at.store.project();
    select(safe, sound, rain);
    at.merging.mergeSelected();

    assertThat(at.store.project()).isEqualTo(before);
  }

  @Test
  void aPassageIsSplitOffAndItsStatementSelected() {
    at.merging.mergeInto(rain.id(), safe.id());
    Passage passage = at.store.project().passagesOf(safe.id()).getLast();
    at.merging.split(List.of(passage.id()));

    Statement apart = at.store.project().labelled(new Label(Role.CLAIM, 4)).orElseThrow();
    assertThat(apart.text()).isEqualTo("Rain alone explains it.");
    assertThat(at.desk.selection()).containsExactly(apart.id());
  }

  @Test
  void withoutAPassageNothingIsSplitOff() {
    assertThat(why(at.merging.split(List.of())))
        .isEqualTo("No passage is at hand. Put the caret on a mark first.");
  }

  @Test
  void mergingAndSplittingAreTakenBackToTheStart() {
    Project start = at.store.project();
    int steps = at.store.history().size();
    at.merging.mergeInto(rain.id(), safe.id());
    at.merging.split(List.of(at.store.project().passagesOf(safe.id()).getLast().id()));
    while (at.store.history().size() > steps) {
      at.store.undo();
    }

    assertThat(at.store.project()).isEqualTo(start);
  }
}
