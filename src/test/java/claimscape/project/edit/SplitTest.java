package claimscape.project.edit;

import static claimscape.project.edit.Ferry.ATTACK;
import static claimscape.project.edit.Ferry.C1;
import static claimscape.project.edit.Ferry.LETTER;
import static claimscape.project.edit.Ferry.NEWS;
import static claimscape.project.edit.Ferry.passageOf;
import static claimscape.project.edit.Ferry.span;
import static claimscape.project.edit.Ferry.tag;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.EditName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Passages of a statement become a statement of their own. */
class SplitTest {
  private static final StatementId C2 = new StatementId("c2");
  private static final StatementId C3 = new StatementId("c3");
  private static final StatementId APART = new StatementId("apart");
  private static final PassageId SECOND = new PassageId("second");

  private final Ferry ferry =
      Ferry.mapped()
          .with(new AddPassage(SECOND, C1, NEWS, List.of(span(NEWS, "It was late")), List.of()));

  private static Split split(StatementId from, PassageId... passages) {
    return new Split(from, List.of(passages), APART);
  }

  @Test
  void theChosenPassageIsAStatementInItsOwnWords() {
    ferry.with(split(C1, SECOND));

    assertThat(ferry.statement(APART).text()).isEqualTo("It was late");
    assertThat(ferry.label(APART)).isEqualTo("C2");
    assertThat(ferry.passage(SECOND).statement()).isEqualTo(APART);
    assertThat(ferry.project().passagesOf(C1)).hasSize(1);
  }

  @Test
  void theRelationsStayWithTheFirst() {
    ferry.with(split(C1, SECOND));

    assertThat(ferry.relation(ATTACK).target()).isEqualTo(C1);
    assertThat(ferry.project().referrers(APART)).containsExactly(SECOND);
  }

  @Test
  void theHistoryNamesBoth() {
    assertThat(ferry.made(split(C1, SECOND)).name())
        .isEqualTo(EditName.of("statement.split", "C1", "C2"));
  }

  @Test
  void whatWasMergedComesApartInItsRoleAndWords() {
    ferry
        .with(tag(C2, Role.EVIDENCE, LETTER, "I take it every day"))
        .with(new Reword(C2, "She rides daily"))
        .with(new Merge(C1, C2))
        .with(split(C1, passageOf(C2)));

    assertThat(ferry.statement(APART).text()).isEqualTo("She rides daily");
    assertThat(ferry.statement(APART).role()).isEqualTo(Role.EVIDENCE);
    assertThat(ferry.passage(passageOf(C2)).wordings()).isEmpty();
  }

  /** C3 went into C2, and C2 into C1: each can come out again. */
  @Test
  void ofWhatWasMergedTwiceThatComesOutWhichWasChosen() {
    ferry
        .with(tag(C2, Role.CLAIM, LETTER, "I take it every day"))
        .with(tag(C3, Role.CLAIM, LETTER, "the ferry"))
        .with(new Reword(C2, "Two"))
        .with(new Reword(C3, "Three"))
        .with(new Merge(C2, C3))
        .with(new Merge(C1, C2));

    assertThat(text(split(C1, passageOf(C3)))).isEqualTo("Three");
    assertThat(text(split(C1, passageOf(C2)))).isEqualTo("Two");
    assertThat(text(split(C1, passageOf(C2), passageOf(C3)))).isEqualTo("Two");
  }

  private String text(Split split) {
    return ferry.made(split).after().statement(APART).orElseThrow().text();
  }

  @Test
  void theLastPassageIsNotSplitOff() {
    assertThat(ferry.refusal(split(C1, SECOND, passageOf(C1)))).isEqualTo("edit.split.all");
  }

  @Test
  void withoutAPassageOrWithOneOfAnotherNothingIsSplitOff() {
    assertThat(ferry.refusal(split(C1))).isEqualTo("edit.split.nothing");
    assertThat(ferry.refusal(split(C1, passageOf(Ferry.R1)))).isEqualTo("edit.gone");
    assertThat(ferry.refusal(split(C2, SECOND))).isEqualTo("edit.gone");
  }
}
