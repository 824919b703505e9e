package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Answer;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RanksTest {
  private final Casebook book = new Casebook("Ranks");
  private final SourceId source = book.source("Daud", "Review", "2021");

  @Test
  void aQuestionThatIsAnsweredIsARootAndItsAnswersAreTheses() {
    StatementId question = book.own(Role.QUESTION, "Is it?");
    StatementId yes = claim();
    StatementId no = claim();
    book.answer(Answer.YES, question, yes);
    book.answer(Answer.NO, question, no);
    assertThat(ranks()).containsEntry(question, Rank.ROOT);
    assertThat(ranks()).containsEntry(yes, Rank.THESIS).containsEntry(no, Rank.THESIS);
  }

  @Test
  void aQuestionAloneIsOrdinary() {
    book.own(Role.QUESTION, "Is it?");
    assertThat(ranks()).isEmpty();
  }

  @Test
  void theOnlyHeadOfSixIsARootOfFiveAThesis() {
    StatementId head = claim();
    for (int i = 0; i < 4; i++) {
      book.link(RelationKind.SUPPORTS, head, book.tagged(Role.EVIDENCE, source, "Seen."));
    }
    assertThat(ranks()).containsEntry(head, Rank.THESIS);
    StatementId sixth = claim();
    book.link(RelationKind.ATTACKS, head, sixth);
    assertThat(ranks()).containsEntry(head, Rank.ROOT).containsEntry(sixth, Rank.THESIS);
  }

  @Test
  void twoHeadsOfOneMapAreTheses() {
    StatementId one = claim();
    StatementId two = claim();
    StatementId shared = book.tagged(Role.EVIDENCE, source, "For both.");
    book.link(RelationKind.SUPPORTS, one, shared);
    book.link(RelationKind.ATTACKS, two, shared);
    for (int i = 0; i < 5; i++) {
      book.link(RelationKind.SUPPORTS, one, book.tagged(Role.EVIDENCE, source, "Seen."));
    }
    assertThat(ranks()).containsEntry(one, Rank.THESIS).containsEntry(two, Rank.THESIS);
  }

  @Test
  void onlyClaimsAndQuestionsAreHeads() {
    StatementId evidence = book.tagged(Role.EVIDENCE, source, "Seen.");
    book.link(RelationKind.ATTACKS, evidence, book.tagged(Role.REBUTTAL, source, "Not."));
    assertThat(ranks()).isEmpty();
  }

  @Test
  void undercutsHangTogetherWithTheArrowTheyEndOn() {
    StatementId head = claim();
    StatementId seen = book.tagged(Role.EVIDENCE, source, "Seen.");
    RelationId link = book.link(RelationKind.SUPPORTS, head, seen);
    for (int i = 0; i < 4; i++) {
      book.link(RelationKind.ATTACKS, link, book.tagged(Role.REBUTTAL, source, "Dark."));
    }
    assertThat(ranks()).containsEntry(head, Rank.ROOT);
  }

  @Test
  void whatGoesInACircleHasNoHead() {
    StatementId one = claim();
    StatementId two = claim();
    book.link(RelationKind.SUPPORTS, one, two);
    book.link(RelationKind.SUPPORTS, two, one);
    assertThat(ranks()).isEmpty();
  }

  private StatementId claim() {
    return book.tagged(Role.CLAIM, source, "So it is.");
  }

  private Map<StatementId, Rank> ranks() {
    return Ranks.of(Shown.of(book.project(), MapOptions.USUAL));
  }
}
