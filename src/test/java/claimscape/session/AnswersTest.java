package claimscape.session;

import static claimscape.session.TwoArticles.COUNCIL;
import static claimscape.session.TwoArticles.FARMERS;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Answer;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A question is not supported or attacked: what is linked to it answers it. */
class AnswersTest {
  private final TwoArticles at = new TwoArticles();

  private Statement questionAsTarget() {
    at.tagging.tag(TagKind.QUESTION, at.in(COUNCIL, "The dam is safe."));
    Statement question = at.labelled(Role.QUESTION, 1);
    at.desk.target(question.id());
    return question;
  }

  private Relation link() {
    return at.store.project().relations().values().iterator().next();
  }

  @Test
  void aClaimThatSupportsAQuestionAnswersYes() {
    questionAsTarget();
    at.tagging.tag(TagKind.SUPPORTING_CLAIM, at.in(FARMERS, "Rain alone explains it."));
    assertThat(link().kind()).isEqualTo(RelationKind.ANSWERS);
    assertThat(link().answer()).contains(Answer.YES);
  }

  @Test
  void aClaimThatAttacksAQuestionAnswersNo() {
    questionAsTarget();
    at.tagging.tag(TagKind.ATTACKING_CLAIM, at.in(FARMERS, "The dam leaks."));
    assertThat(link().kind()).isEqualTo(RelationKind.ANSWERS);
    assertThat(link().answer()).contains(Answer.NO);
  }

  @Test
  void aLinkDrawnToAQuestionAnswersItToo() {
    Statement question = questionAsTarget();
    at.tagging.tag(TagKind.CLAIM, at.in(FARMERS, "The dam leaks."));
    at.mending.connect(RelationKind.ATTACKS, at.labelled(Role.CLAIM, 1).id(), question.id());
    assertThat(link().answer()).contains(Answer.NO);
  }

  @Test
  void aStatementWrittenBelowAQuestionAnswersYes() {
    Statement question = questionAsTarget();
    at.mending.addChild(question.id(), Role.CLAIM, RelationKind.SUPPORTS, "It is old.");
    assertThat(link().kind()).isEqualTo(RelationKind.ANSWERS);
    assertThat(link().answer()).contains(Answer.YES);
  }

  @Test
  void onAQuestionTheKeyTurnsYesNoItDependsRestatesAndYesAgain() {
    questionAsTarget();
    at.tagging.tag(TagKind.SUPPORTING_CLAIM, at.in(FARMERS, "The dam leaks."));
    List<Optional<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      at.mending.nextKind();
      answers.add(link().answer());
    }
    assertThat(answers)
        .containsExactly(
            Optional.of(Answer.NO),
            Optional.of(Answer.DEPENDS),
            Optional.empty(),
            Optional.of(Answer.YES));
  }

  @Test
  void elsewhereTheKeyTurnsTheFourKindsInTheirOrder() {
    at.tagging.tag(TagKind.CLAIM, at.in(COUNCIL, "The dam is safe."));
    at.tagging.tag(TagKind.EVIDENCE, at.in(FARMERS, "Rain alone explains it."));
    List<RelationKind> kinds = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      at.mending.nextKind();
      kinds.add(link().kind());
    }
    assertThat(kinds)
        .containsExactly(
            RelationKind.ATTACKS,
            RelationKind.RESTATES,
            RelationKind.ANSWERS,
            RelationKind.SUPPORTS);
  }
}
