package claimscape.project.edit;

import static claimscape.project.edit.Ferry.C1;
import static claimscape.project.edit.Ferry.E1;
import static claimscape.project.edit.Ferry.LETTER;
import static claimscape.project.edit.Ferry.MINISTER;
import static claimscape.project.edit.Ferry.NEWS;
import static claimscape.project.edit.Ferry.SUPPORT;
import static claimscape.project.edit.Ferry.passageOf;
import static claimscape.project.edit.Ferry.span;
import static claimscape.project.edit.Ferry.tag;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Answer;
import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.Origin;
import claimscape.argument.PassageId;
import claimscape.argument.ReadingState;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.argument.SourceLinkKind;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.text.Problem;
import claimscape.text.Span;
import claimscape.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each edit refuses on {@link Ferry#mapped}, and why. */
class RefusalsTest {
  private static final StatementId NOBODY = new StatementId("nobody");
  private static final StatementId NEW = new StatementId("new");
  private static final PassageId NO_PASSAGE = new PassageId("no-passage");
  private static final RelationId NO_RELATION = new RelationId("no-relation");
  private static final SourceId NO_SOURCE = new SourceId("no-source");
  private static final List<AttributionStep> UNKNOWN_VOICE =
      List.of(AttributionStep.of(MINISTER, Stance.ASSERTS));

  static List<Arguments> whatIsNotThereAnyMore() {
    return List.of(
            new Reword(NOBODY, "x"),
            new ChangeRole(NOBODY, Role.CLAIM),
            new SetOrigin(NOBODY, new Origin.Own(), List.of()),
            new DescribeStatement(
                NOBODY, Optional.empty(), "", Optional.empty(), new TreeSet<>(), ""),
            new AddPassage(NO_PASSAGE, NOBODY, NEWS, List.of(span(NEWS, "late")), List.of()),
            new Attribute(NO_PASSAGE, List.of()),
            new DescribePassage(NO_PASSAGE, Optional.empty(), ""),
            new ChangeKind(NO_RELATION, RelationKind.ATTACKS, Optional.empty()),
            new Reverse(NO_RELATION),
            new ReEnd.Target(NO_RELATION, C1),
            new ReEnd.Premise(NO_RELATION, E1, C1),
            new ReEnd.Premise(SUPPORT, C1, E1),
            new ReEnd.Premise(SUPPORT, E1, NOBODY),
            new ChangePremises.Join(NO_RELATION, E1),
            new ChangePremises.Join(SUPPORT, NOBODY),
            new ChangePremises.Leave(NO_RELATION, E1),
            new DescribeRelation(NO_RELATION, new DrawnBy.Analyst(), "", Optional.empty(), "", ""),
            Link.of(NO_RELATION, RelationKind.SUPPORTS, NOBODY, C1),
            new DescribeSource(NO_SOURCE, SourceCard.titled("x"), List.of()),
            new RemoveSource(NO_SOURCE),
            new MarkSource.State(NO_SOURCE, ReadingState.DONE),
            new MarkSource.Parts(NO_SOURCE, List.of()),
            new MarkSource.Join(NO_SOURCE, List.of(1)),
            new MarkSource.Read(NO_SOURCE, new Span(0, 1)))
        .stream()
        .map(edit -> Arguments.of(edit, "edit.gone"))
        .toList();
  }

  static List<Arguments> whatWouldReferToNothing() {
    SourceLink debt = new SourceLink(SourceLinkKind.CITES, NO_SOURCE);
    Voice spokesman =
        new Voice(
            MINISTER,
            "A spokesman",
            VoiceKind.PERSON,
            List.of(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.of(new VoiceId("nobody")),
            "");
    return List.of(
            Link.of(NO_RELATION, RelationKind.SUPPORTS, E1, NOBODY),
            Link.of(NO_RELATION, RelationKind.ATTACKS, E1, new RelationId("other")),
            new ReEnd.Target(SUPPORT, NOBODY),
            new Attribute(passageOf(C1), UNKNOWN_VOICE),
            new SetOrigin(C1, new Origin.Own(), UNKNOWN_VOICE),
            new SetOrigin(C1, new Origin.Implicit(NO_SOURCE), List.of()),
            new AddStatement(NEW, Role.CLAIM, "x", new Origin.Implicit(NO_SOURCE)),
            new DescribeRelation(
                SUPPORT, new DrawnBy.Author(Optional.of(MINISTER)), "", Optional.empty(), "", ""),
            new DescribeSource(NEWS, SourceCard.titled("News"), List.of(debt)),
            new PutVoice(spokesman),
            new MapEdit.PinAt(NOBODY, 0, 0),
            new MapEdit.FoldBranch(NOBODY))
        .stream()
        .map(edit -> Arguments.of(edit, "project.reference.missing"))
        .toList();
  }

  static List<Arguments> whatIsThereAlready() {
    return List.of(
            tag(C1, Role.NOTE, NEWS, "late"),
            Tag.of(NEW, passageOf(C1), Role.NOTE, NEWS, span(NEWS, "late")),
            new AddPassage(passageOf(C1), E1, NEWS, List.of(span(NEWS, "late")), List.of()),
            new AddStatement(C1, Role.NOTE, "x", new Origin.Own()),
            Link.of(SUPPORT, RelationKind.ATTACKS, E1, C1),
            AddSource.of(NEWS, Ferry.held("Other words."), SourceCard.titled("Other")),
            new AddSource(NEWS, Optional.empty(), SourceCard.titled("Other")))
        .stream()
        .map(edit -> Arguments.of(edit, "edit.taken"))
        .toList();
  }

  static List<Arguments> whatCannotBeCut() {
    Span beyond = new Span(0, Ferry.NEWS_TEXT.length() + 1);
    return List.of(
        Arguments.of(cut(), "edit.nothingSelected"),
        Arguments.of(cut(new Span(3, 3)), "edit.wrongStretch"),
        Arguments.of(cut(span(NEWS, "  ")), "edit.nothingSelected"),
        Arguments.of(cut(beyond), "edit.wrongStretch"),
        Arguments.of(cut(new Span(4, 9), new Span(8, 12)), "edit.wrongStretch"),
        Arguments.of(cut(new Span(8, 12), new Span(0, 3)), "edit.wrongStretch"),
        Arguments.of(new Recut(passageOf(C1), List.of(beyond)), "edit.wrongStretch"),
        Arguments.of(new Recut(NO_PASSAGE, List.of(new Span(0, 3))), "edit.noText"),
        Arguments.of(Tag.of(NEW, NO_PASSAGE, Role.CLAIM, NO_SOURCE, new Span(0, 3)), "edit.noText"),
        Arguments.of(new MarkSource.Read(NEWS, new Span(3, 3)), "edit.nothingSelected"),
        Arguments.of(new MarkSource.Read(NEWS, beyond), "project.source.outside"),
        Arguments.of(new MarkSource.Join(NEWS, List.of()), "edit.nothingSelected"),
        Arguments.of(new MarkSource.Join(NEWS, List.of(0)), "project.source.outside"),
        Arguments.of(new MarkSource.Join(NEWS, List.of(9999)), "project.source.outside"),
        Arguments.of(new MarkSource.Part(NEWS, new Span(0, 9)), "edit.notJoined"));
  }

  private static Edit cut(Span... spans) {
    return new AddPassage(NO_PASSAGE, C1, NEWS, List.of(spans), List.of());
  }

  static List<Arguments> whatContradictsItself() {
    return List.of(
        Arguments.of(
            Link.of(NO_RELATION, RelationKind.ATTACKS, E1, NO_RELATION), "project.relation.itself"),
        Arguments.of(new ReEnd.Target(SUPPORT, SUPPORT), "project.relation.itself"),
        Arguments.of(Delete.of(LETTER), "edit.inUse"));
  }

  @ParameterizedTest
  @MethodSource({
    "whatIsNotThereAnyMore",
    "whatWouldReferToNothing",
    "whatIsThereAlready",
    "whatCannotBeCut",
    "whatContradictsItself"
  })
  void anEditThatDoesNotFitIsRefusedAndSaysWhy(Edit edit, String code) {
    assertThat(Ferry.mapped().refusal(edit)).isEqualTo(code);
  }

  @ParameterizedTest
  @MethodSource({"whatIsNotThereAnyMore", "whatWouldReferToNothing", "whatIsThereAlready"})
  void aRefusalSpoilsTheWholeStepThatItIsPartOf(Edit edit, String code) {
    Edit step = Together.of(new Retitle("Boats"), edit, new Reword(C1, "Never seen"));

    assertThat(Ferry.mapped().refusal(step)).isEqualTo(code);
  }

  @ParameterizedTest
  @MethodSource({
    "whatIsNotThereAnyMore",
    "whatWouldReferToNothing",
    "whatIsThereAlready",
    "whatCannotBeCut",
    "whatContradictsItself"
  })
  void everyRefusalHasASentence(Edit edit, String code) {
    Problem why = ((Outcome.Refused) edit.applyTo(Ferry.mapped().project())).why();

    assertThat(Words.of(Locale.ENGLISH, "claimscape.project.words").say(why))
        .as(code)
        .endsWith(".")
        .doesNotContain("{");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerMayBeLeftOpen(Optional<Answer> answer) {
    Edit ask = new ChangeKind(SUPPORT, RelationKind.ANSWERS, answer);

    assertThat(Ferry.mapped().with(ask).relation(SUPPORT).answer()).isEqualTo(answer);
  }

  static List<Optional<Answer>> answers() {
    return List.of(Optional.empty(), Optional.of(Answer.YES), Optional.of(Answer.DEPENDS));
  }
}
