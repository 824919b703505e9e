package claimscape.argument;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Anchor;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who says what a passage says, and what an entry cannot be without. */
class AttributionTest {
  private static final StatementId C1 = new StatementId("c1");
  private static final StatementId E1 = new StatementId("e1");
  private static final SourceId NEWS = new SourceId("news");
  private static final SourceId WIRE = new SourceId("wire");
  private static final VoiceId MINISTER = new VoiceId("minister");
  private static final VoiceId CREW = new VoiceId("crew");
  private static final VoiceId PORT = new VoiceId("port");

  private static Passage passage(AttributionStep... chain) {
    Anchor late = new Anchor(new Span(20, 24), "late", "", "");
    Anchor again = new Anchor(new Span(30, 35), "again", "", "");
    return Passage.of(new PassageId("p"), 1, C1, NEWS, List.of(late, again))
        .withChain(List.of(chain));
  }

  private static AttributionStep step(VoiceId voice, Stance stance) {
    return AttributionStep.of(voice, stance);
  }

  @Test
  void aPassageWithoutAChainIsAssertedByItsSource() {
    assertThat(passage().stance()).isEqualTo(Stance.ASSERTS);
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void theInnermostVoiceDecidesHowAPassageStandsToWhatItSays(Stance innermost) {
    assertThat(passage(step(MINISTER, Stance.REPORTS), step(CREW, innermost)).stance())
        .isEqualTo(innermost);
  }

  @Test
  void theStretchesOfAQuoteAreJoinedByAnEllipsis() {
    assertThat(passage().quote()).isEqualTo("late … again");
    assertThat(passage().reach()).isEqualTo(new Span(20, 35));
  }

  @Test
  void aVoiceThatSpeaksTwiceInAChainIsNamedOnce() {
    assertThat(
            passage(
                    step(MINISTER, Stance.REPORTS),
                    step(CREW, Stance.DENIES),
                    step(MINISTER, Stance.ASSERTS))
                .references())
        .containsExactly(MINISTER, CREW, C1, NEWS);
  }

  @Test
  void aStatementNeedsTheVoicesOfItsChainAndTheSourceThatImpliesIt() {
    Statement implicit =
        Statement.of(C1, 1, new Label(Role.CLAIM, 1), "Late", new Origin.Implicit(WIRE))
            .withChain(List.of(step(CREW, Stance.ASSERTS)));

    assertThat(implicit.references()).containsExactly(CREW, WIRE);
    assertThat(implicit.withOrigin(new Origin.Own()).references()).containsExactly(CREW);
  }

  @Test
  void aVoiceNeedsTheGroupThatItBelongsToAndTheVoiceThatItSpeaksFor() {
    Voice spokesman =
        new Voice(
            MINISTER,
            "A spokesman",
            VoiceKind.PERSON,
            List.of("The spokesman"),
            "spokesman",
            Optional.empty(),
            Optional.of(PORT),
            Optional.of(CREW),
            "");

    assertThat(spokesman.references()).containsExactly(PORT, CREW);
    assertThat(Voice.named(CREW, "The crew", VoiceKind.UNNAMED).references()).isEmpty();
  }

  @Test
  void aSourceNeedsEachSourceThatItOwesToOnce() {
    Source news =
        Source.cited(NEWS, 1, SourceCard.titled("News"))
            .withLinks(
                List.of(
                    new SourceLink(SourceLinkKind.CITES, WIRE),
                    new SourceLink(SourceLinkKind.BASED_ON, WIRE)));

    assertThat(news.references()).containsExactly(WIRE);
  }

  @Test
  void aRelationNeedsItsEndsAndTheAuthorWhoDrawsIt() {
    Relation drawn =
        Relation.of(
            new RelationId("r"),
            1,
            RelationKind.ATTACKS,
            List.of(E1),
            new RelationId("other"),
            new DrawnBy.Author(Optional.of(MINISTER)));

    assertThat(drawn.references()).containsExactly(E1, new RelationId("other"), MINISTER);
    assertThat(
            drawn
                .described(new DrawnBy.Author(Optional.empty()), "", Optional.empty(), "", "")
                .references())
        .containsExactly(E1, new RelationId("other"));
  }

  @ParameterizedTest
  @EnumSource(RelationKind.class)
  void onlyAnAttackOnARelationUndercutsAndOnlyASupportUnderpins(RelationKind kind) {
    Relation onRelation = relation(kind, new RelationId("other"));
    Relation onStatement = relation(kind, C1);

    assertThat(onRelation.undercut()).isEqualTo(kind == RelationKind.ATTACKS);
    assertThat(onRelation.underpin()).isEqualTo(kind == RelationKind.SUPPORTS);
    assertThat(onStatement.undercut()).isFalse();
    assertThat(onStatement.underpin()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(RelationKind.class)
  void onlyAnAnswerSaysYesOrNo(RelationKind kind) {
    assertThat(relation(RelationKind.ATTACKS, C1).withKind(kind, Optional.of(Answer.NO)).answer())
        .isEqualTo(kind == RelationKind.ANSWERS ? Optional.of(Answer.NO) : Optional.empty());
  }

  private static Relation relation(RelationKind kind, NodeId target) {
    return Relation.of(new RelationId("r"), 1, kind, List.of(E1), target, new DrawnBy.Analyst());
  }

  @Test
  void aRoleThatIsChosenIsNoLongerWorkedOut() {
    Statement imported =
        Statement.of(C1, 1, new Label(Role.EVIDENCE, 1), "Late", new Origin.Anchored()).asDerived();

    assertThat(imported.withText("Often late").derived()).isTrue();
    assertThat(imported.withLabel(new Label(Role.CLAIM, 1)).derived()).isFalse();
  }

  @Test
  void theTagsOfAStatementAreSortedAndEachIsThereOnce() {
    Statement tagged =
        Statement.of(C1, 1, new Label(Role.CLAIM, 1), "Late", new Origin.Own())
            .described(
                Optional.empty(),
                "",
                Optional.empty(),
                new TreeSet<>(List.of("time", "money", "time")),
                "");

    assertThat(tagged.tags()).containsExactly("money", "time");
  }
}
