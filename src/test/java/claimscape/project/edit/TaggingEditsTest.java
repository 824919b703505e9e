package claimscape.project.edit;

import static claimscape.project.edit.Ferry.C1;
import static claimscape.project.edit.Ferry.E1;
import static claimscape.project.edit.Ferry.LETTER;
import static claimscape.project.edit.Ferry.MINISTER;
import static claimscape.project.edit.Ferry.NEWS;
import static claimscape.project.edit.Ferry.R1;
import static claimscape.project.edit.Ferry.span;
import static claimscape.project.edit.Ferry.tag;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AnchorState;
import claimscape.argument.AttributionStep;
import claimscape.argument.Origin;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceKind;
import claimscape.project.EditName;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tags, passages and who says so. */
class TaggingEditsTest {
  private static final PassageId SECOND = new PassageId("second");

  @Test
  void aTagMakesAStatementOfTheQuote() {
    Ferry ferry = Ferry.texts().with(tag(C1, Role.CLAIM, NEWS, "It was late on forty days."));

    assertThat(ferry.statement(C1).text()).isEqualTo("It was late on forty days.");
    assertThat(ferry.label(C1)).isEqualTo("C1");
    assertThat(ferry.statement(C1).origin()).isEqualTo(new Origin.Anchored());
    assertThat(ferry.passage(Ferry.passageOf(C1)).state()).isEqualTo(AnchorState.EXACT);
  }

  @Test
  void whiteSpaceIsFoldedInTheStatementAndKeptInTheQuote() {
    Ferry ferry =
        Ferry.texts().with(tag(C1, Role.CLAIM, NEWS, "late.\nIt was late on forty days.  The"));

    assertThat(ferry.statement(C1).text()).isEqualTo("late. It was late on forty days. The");
    assertThat(ferry.passage(Ferry.passageOf(C1)).quote())
        .isEqualTo("late.\nIt was late on forty days.  The");
  }

  @Test
  void severalStretchesAreJoinedByAnEllipsis() {
    List<Span> spans = List.of(span(NEWS, "The ferry"), span(NEWS, "forty days"));
    Ferry ferry = Ferry.texts().with(new Tag(C1, SECOND, Role.CLAIM, NEWS, spans, true, List.of()));

    assertThat(ferry.statement(C1).text()).isEqualTo("The ferry … forty days");
    assertThat(ferry.statement(C1).loose()).isTrue();
  }

  @Test
  void aTagIsNamedByItsRoleAndLabel() {
    assertThat(Ferry.texts().made(tag(R1, Role.REBUTTAL, NEWS, "late")).name())
        .isEqualTo(EditName.of("tag.REBUTTAL", "R1"));
  }

  @Test
  void aLabelIsNeverUsedAgain() {
    Ferry ferry =
        Ferry.texts()
            .with(tag(C1, Role.CLAIM, NEWS, "ferry"))
            .with(Delete.of(C1))
            .with(tag(E1, Role.CLAIM, NEWS, "late"));

    assertThat(ferry.label(E1)).isEqualTo("C2");
  }

  @Test
  void aTagNeedsATextAndWordsInIt() {
    Ferry ferry = Ferry.texts();

    assertThat(
            ferry.refusal(Tag.of(C1, SECOND, Role.CLAIM, new SourceId("gone"), span(NEWS, "late"))))
        .isEqualTo("edit.noText");
    assertThat(ferry.refusal(tagAt(new Span(10, 5000)))).isEqualTo("edit.wrongStretch");
    assertThat(ferry.refusal(tagAt(new Span(4, 4)))).isEqualTo("edit.wrongStretch");
    assertThat(ferry.refusal(tagAt(span(NEWS, "  ")))).isEqualTo("edit.nothingSelected");
    assertThat(ferry.refusal(tagAt())).isEqualTo("edit.nothingSelected");
    assertThat(ferry.refusal(tagAt(new Span(8, 12), new Span(0, 4))))
        .isEqualTo("edit.wrongStretch");
  }

  private static Tag tagAt(Span... spans) {
    return new Tag(C1, SECOND, Role.CLAIM, NEWS, List.of(spans), false, List.of());
  }

  @Test
  void aDenialIsOneMorePassageOfTheSameStatement() {
    Ferry ferry =
        Ferry.mapped()
            .with(new PutVoice(Voice.named(MINISTER, "The minister", VoiceKind.PERSON)))
            .with(
                new AddPassage(
                    SECOND,
                    C1,
                    NEWS,
                    List.of(span(NEWS, "The minister denied it")),
                    List.of(AttributionStep.of(MINISTER, Stance.DENIES))));

    assertThat(ferry.project().passagesOf(C1)).hasSize(2);
    assertThat(ferry.passage(SECOND).stance()).isEqualTo(Stance.DENIES);
    assertThat(ferry.statement(C1).text()).isEqualTo("The ferry is always late");
  }

  @Test
  void aPassageAnchorsAStatementThatHadNone() {
    StatementId own = new StatementId("own");
    Ferry ferry =
        Ferry.texts()
            .with(new AddStatement(own, Role.PREMISE, "Ferries can be late", new Origin.Own()))
            .with(new AddPassage(SECOND, own, NEWS, List.of(span(NEWS, "late")), List.of()));

    assertThat(ferry.statement(own).origin()).isEqualTo(new Origin.Anchored());
    assertThat(ferry.label(own)).isEqualTo("P1");
  }

  @Test
  void aPassageNeedsATextAndAStatement() {
    SourceId cited = new SourceId("cited");
    Ferry ferry =
        Ferry.mapped().with(new AddSource(cited, Optional.empty(), SourceCard.titled("An op-ed")));
    List<Span> late = List.of(span(NEWS, "late"));

    assertThat(ferry.refusal(new AddPassage(SECOND, C1, cited, late, List.of())))
        .isEqualTo("edit.noText");
    assertThat(ferry.refusal(new AddPassage(SECOND, C1, NEWS, List.of(), List.of())))
        .isEqualTo("edit.nothingSelected");
    assertThat(
            ferry.refusal(new AddPassage(SECOND, new StatementId("gone"), NEWS, late, List.of())))
        .isEqualTo("edit.gone");
  }

  @Test
  void aVoiceThatIsNotThereCannotSayAnything() {
    assertThat(
            Ferry.mapped()
                .refusal(
                    new Attribute(
                        Ferry.passageOf(C1),
                        List.of(AttributionStep.of(MINISTER, Stance.ASSERTS)))))
        .isEqualTo("project.reference.missing");
  }

  @Test
  void aRecutMovesTheTextWhereItStillWasTheQuote() {
    Ferry ferry =
        Ferry.mapped().with(new Recut(Ferry.passageOf(C1), List.of(span(NEWS, "always late"))));

    assertThat(ferry.statement(C1).text()).isEqualTo("always late");
    assertThat(ferry.project().relations()).hasSize(2);
  }

  @Test
  void aRecutLeavesAParaphraseAlone() {
    Ferry ferry =
        Ferry.mapped()
            .with(new Reword(C1, "  The ferry is unreliable "))
            .with(new Recut(Ferry.passageOf(C1), List.of(span(NEWS, "always late"))));

    assertThat(ferry.statement(C1).text()).isEqualTo("The ferry is unreliable");
    assertThat(ferry.passage(Ferry.passageOf(C1)).quote()).isEqualTo("always late");
  }

  @Test
  void aRecutNeedsAPassageAndAPlace() {
    Ferry ferry = Ferry.mapped();

    assertThat(ferry.refusal(new Recut(SECOND, List.of(span(NEWS, "late")))))
        .isEqualTo("edit.noText");
    assertThat(ferry.refusal(new Recut(Ferry.passageOf(C1), List.of())))
        .isEqualTo("edit.nothingSelected");
  }

  @Test
  void aPassageIsDescribed() {
    Ferry ferry =
        Ferry.mapped()
            .with(new DescribePassage(Ferry.passageOf(R1), Optional.of(2), "a reader's letter"));

    assertThat(ferry.passage(Ferry.passageOf(R1)).credibility()).contains(2);
    assertThat(ferry.project().passagesIn(LETTER)).hasSize(1);
  }
}
