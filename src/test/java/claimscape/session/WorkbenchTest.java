package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimscape.argument.Level;
import claimscape.argument.Relation;
import claimscape.argument.Role;
import claimscape.project.edit.SetLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that works on one project works on the same one. */
class WorkbenchTest {
  private final TwoArticles at = new TwoArticles();
  private final int[] given = {1000};
  private final Workbench bench =
      Workbench.of(at.store, () -> "id%04d".formatted(given[0]++), SameThread.lanes());

  @Test
  void whatTheReaderTagsTheMapCanMendAndOneHistoryHoldsBoth() {
    bench.tagging().tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    bench.tagging().tag(TagKind.EVIDENCE, at.in(FARMERS, "Rain alone explains it."));
    bench.mending().nextKind();
    Relation link = bench.store().project().relations().values().iterator().next();

    assertThat(bench.desk().armed()).contains(link.id());
    assertThat(bench.store().graph().into(at.labelled(Role.CLAIM, 1).id())).containsExactly(link);
    assertThat(bench.store().history()).hasSize(2 + 3);
  }

  @Test
  void theLevelIsThatOfTheProjectNow() {
    assertThat(bench.level()).isEqualTo(Level.FULL);
    bench.store().make(new SetLevel(Level.BASIC));
    assertThat(bench.level()).isEqualTo(Level.BASIC);
    bench.store().undo();
    assertThat(bench.level()).isEqualTo(Level.FULL);
  }

  @ParameterizedTest
  @CsvSource({
    "CLAIM, BASIC",
    "EVIDENCE, BASIC",
    "REBUTTAL, BASIC",
    "PREMISE, STANDARD",
    "QUESTION, STANDARD",
  })
  void aRoleIsOfferedFromItsLevelOn(Role role, Level level) {
    assertThat(new TagKind(role, TagKind.Bond.NONE).level()).isEqualTo(level);
    assertThat(new TagKind(role, TagKind.Bond.LOOSE).level()).isEqualTo(level);
  }

  @Test
  void aSelectionOfNothingIsNoSelection() {
    assertThatThrownBy(() -> new TextSelection(COUNCIL, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void linkedPremisesAndUndercutsComeWithTheirLevels() {
    assertThat(TagKind.PREMISE.level()).isEqualTo(Level.STANDARD);
    assertThat(TagKind.UNDERCUT.level()).isEqualTo(Level.FULL);
    assertThat(TagKind.ATTACKING_CLAIM.level()).isEqualTo(Level.BASIC);
  }
}
