package claimscape.project.edit;

import static claimscape.project.edit.Ferry.ATTACK;
import static claimscape.project.edit.Ferry.C1;
import static claimscape.project.edit.Ferry.E1;
import static claimscape.project.edit.Ferry.LETTER;
import static claimscape.project.edit.Ferry.NEWS;
import static claimscape.project.edit.Ferry.R1;
import static claimscape.project.edit.Ferry.SUPPORT;
import static claimscape.project.edit.Ferry.tag;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AnchorState;
import claimscape.argument.FoldId;
import claimscape.argument.Held;
import claimscape.argument.Level;
import claimscape.argument.Origin;
import claimscape.argument.PinId;
import claimscape.argument.ReadingState;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.argument.SourceLinkKind;
import claimscape.argument.StatementId;
import claimscape.argument.StatementKind;
import claimscape.project.EditName;
import claimscape.project.Outcome;
import claimscape.text.Edtf;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Deleting, roles, sources and the map: what goes and what stays. */
class KeepingEditsTest {
  @Test
  void aDeletedStatementTakesItsPassagesRelationsAndPinAlong() {
    Ferry ferry = Ferry.mapped().with(new MapEdit.PinAt(C1, 10, 20)).with(Delete.of(C1));

    assertThat(ferry.holds(Ferry.passageOf(C1))).isFalse();
    assertThat(ferry.project().relations()).isEmpty();
    assertThat(ferry.project().pins()).isEmpty();
    assertThat(ferry.holds(E1)).isTrue();
  }

  @Test
  void aRelationThatLosesOneOfItsPremisesStaysWithTheOthers() {
    Ferry ferry = Ferry.mapped().with(new ChangePremises.Join(SUPPORT, R1)).with(Delete.of(E1));

    assertThat(ferry.relation(SUPPORT).premises()).containsExactly(R1);
  }

  @Test
  void allPremisesDeletedAtOnceTakeTheRelationAlong() {
    Ferry ferry = Ferry.mapped().with(new ChangePremises.Join(SUPPORT, R1)).with(Delete.of(E1, R1));

    assertThat(ferry.holds(SUPPORT)).isFalse();
  }

  @Test
  void whatIsDeletedIsNamed() {
    Ferry ferry = Ferry.mapped();

    assertThat(ferry.made(Delete.of(E1)).name()).isEqualTo(EditName.of("delete.one", "E1"));
    assertThat(ferry.made(Delete.of(SUPPORT)).name())
        .isEqualTo(EditName.of("delete.one", "E1 → C1"));
    assertThat(ferry.made(Delete.of(Ferry.passageOf(C1))).name())
        .isEqualTo(EditName.of("delete.passage", "C1"));
    assertThat(ferry.made(Delete.of(C1, E1)).name()).isEqualTo(EditName.of("delete.many", "2"));
    assertThat(ferry.made(Delete.of(new PinId(C1))).name().key()).isEqualTo("delete.other");
  }

  @Test
  void aChangeOfRoleKeepsTheNumberWhereItIsFreeAndTheRelations() {
    Ferry ferry = Ferry.mapped().with(new ChangeRole(R1, Role.QUESTION));

    assertThat(ferry.label(R1)).isEqualTo("Q1");
    assertThat(ferry.relation(ATTACK).premises()).containsExactly(R1);
  }

  @Test
  void aNumberThatIsTakenGivesWayToTheNextFreeOne() {
    assertThat(Ferry.mapped().with(new ChangeRole(E1, Role.CLAIM)).label(E1)).isEqualTo("C2");
  }

  @Test
  void theSameRoleAgainChangesNothing() {
    assertThat(Ferry.mapped().made(new ChangeRole(E1, Role.EVIDENCE)).diff().isEmpty()).isTrue();
    assertThat(Ferry.mapped().refusal(new ChangeRole(new StatementId("gone"), Role.NOTE)))
        .isEqualTo("edit.gone");
  }

  @Test
  void passagesOfARemovedSourceAreLostAndKeepTheirQuotes() {
    Ferry ferry = Ferry.mapped().with(new RemoveSource(LETTER));

    assertThat(ferry.passage(Ferry.passageOf(R1)).state()).isEqualTo(AnchorState.LOST);
    assertThat(ferry.passage(Ferry.passageOf(R1)).quote()).isEqualTo("the ferry is on time");
    assertThat(ferry.project().shownSources()).hasSize(1);
    assertThat(ferry.holds(LETTER)).isTrue();
  }

  @Test
  void aSourceThatNobodyNamesDisappears() {
    assertThat(Ferry.texts().with(new RemoveSource(LETTER)).holds(LETTER)).isFalse();
  }

  @Test
  void severalEditsAreOneStepWithTheNameOfTheFirst() {
    Outcome.Made made =
        Ferry.texts()
            .made(
                Together.of(
                    tag(C1, Role.CLAIM, NEWS, "ferry"), tag(E1, Role.EVIDENCE, NEWS, "late")));

    assertThat(made.name()).isEqualTo(EditName.of("tag.CLAIM", "C1"));
    assertThat(made.after().statements()).hasSize(2);
  }

  @Test
  void oneRefusalRefusesThemAll() {
    assertThat(
            Ferry.texts()
                .refusal(
                    Together.of(
                        tag(C1, Role.CLAIM, NEWS, "ferry"),
                        new Reword(new StatementId("gone"), "x"))))
        .isEqualTo("edit.gone");
  }

  @Test
  void nothingTogetherIsNothing() {
    assertThat(Ferry.texts().made(Together.of()).diff().isEmpty()).isTrue();
  }

  @Test
  void whatIsReadGrowsTogether() {
    Ferry ferry =
        Ferry.texts()
            .with(new MarkSource.Read(NEWS, new Span(20, 30)))
            .with(new MarkSource.Read(NEWS, new Span(0, 5)))
            .with(new MarkSource.Read(NEWS, new Span(4, 20)));

    assertThat(ferry.project().source(NEWS).orElseThrow().read()).containsExactly(new Span(0, 30));
    assertThat(ferry.refusal(new MarkSource.Read(NEWS, new Span(0, 9999))))
        .isEqualTo("project.source.outside");
  }

  @Test
  void sentencesAreJoinedInOrderAndPartedWithinOneOnly() {
    Ferry ferry =
        Ferry.texts()
            .with(new MarkSource.Join(NEWS, List.of(30, 9)))
            .with(new MarkSource.Join(NEWS, List.of(9, 20)));
    assertThat(ferry.project().source(NEWS).orElseThrow().joins()).containsExactly(9, 20, 30);

    Ferry parted = ferry.with(new MarkSource.Part(NEWS, new Span(9, 30)));
    assertThat(parted.project().source(NEWS).orElseThrow().joins()).containsExactly(30);
    assertThat(parted.refusal(new MarkSource.Part(NEWS, new Span(9, 30))))
        .isEqualTo("edit.notJoined");
  }

  @Test
  void aSourceIsMarkedAndDescribed() {
    LineRange title = new LineRange(0, 0, LinePart.TITLE);
    SourceLink debt = new SourceLink(SourceLinkKind.CITES, LETTER);
    Ferry ferry =
        Ferry.texts()
            .with(new MarkSource.State(NEWS, ReadingState.DONE))
            .with(new MarkSource.Parts(NEWS, List.of(title)))
            .with(new DescribeSource(NEWS, SourceCard.titled("Harbour News"), List.of(debt)));

    assertThat(ferry.project().source(NEWS).orElseThrow())
        .satisfies(
            source -> {
              assertThat(source.state()).isEqualTo(ReadingState.DONE);
              assertThat(source.parts()).containsExactly(title);
              assertThat(source.links()).containsExactly(debt);
              assertThat(source.card().title()).isEqualTo("Harbour News");
              assertThat(source.held()).map(Held::text).isPresent();
            });
  }

  @Test
  void aSourceCannotOweToOneThatIsNotThere() {
    SourceLink debt = new SourceLink(SourceLinkKind.CITES, new SourceId("gone"));

    assertThat(
            Ferry.texts()
                .refusal(new DescribeSource(NEWS, SourceCard.titled("News"), List.of(debt))))
        .isEqualTo("project.reference.missing");
  }

  @Test
  void pinsAndFoldsComeAndGo() {
    Ferry ferry = Ferry.mapped().with(new MapEdit.PinAt(C1, 1, 2)).with(new MapEdit.FoldBranch(C1));

    assertThat(ferry.holds(new PinId(C1))).isTrue();
    assertThat(ferry.holds(new FoldId(C1))).isTrue();
    ferry.with(new MapEdit.Unpin(C1)).with(new MapEdit.Unfold(C1));
    assertThat(ferry.project()).isEqualTo(Ferry.mapped().project());
  }

  @Test
  void aStatementIsDescribedAndGivenAnOrigin() {
    TreeSet<String> tags = new TreeSet<>(List.of("timetable", "numbers"));
    Ferry ferry =
        Ferry.mapped()
            .with(
                new DescribeStatement(
                    C1,
                    Edtf.parse("2020-07"),
                    "probably",
                    Optional.of(StatementKind.FACT),
                    tags,
                    "ask"))
            .with(new SetOrigin(E1, new Origin.Own(), List.of()));

    assertThat(ferry.statement(C1).tags()).containsExactly("numbers", "timetable");
    assertThat(ferry.statement(C1).hedge()).isEqualTo("probably");
    assertThat(ferry.statement(E1).origin()).isEqualTo(new Origin.Own());
  }

  @Test
  void theProjectHasATitleAndALevel() {
    Ferry ferry = Ferry.texts().with(new Retitle(" Late ")).with(new SetLevel(Level.FULL));

    assertThat(ferry.project().header().title()).isEqualTo("Late");
    assertThat(ferry.project().header().level()).isEqualTo(Level.FULL);
  }
}
