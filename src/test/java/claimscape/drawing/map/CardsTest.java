package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.drawing.Dash;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Themes;
import claimscape.layout.Rect;
import claimscape.project.edit.MapEdit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How statements look, with the measures of the design. */
class CardsTest {
  private static final String LONG =
      "All roads are closed to cars on Sundays in spring. ".repeat(9);

  private final Casebook book = new Casebook("Cards");
  private final SourceId source = book.source("Daud", "Khyber Review", "2021");

  @ParameterizedTest
  @CsvSource({"CLAIM, 220", "EVIDENCE, 220", "REBUTTAL, 220", "PREMISE, 196", "NOTE, 220"})
  void aCardIsAsWideAsItsRoleAsks(Role role, double width) {
    Rect card = card(book.tagged(role, source, "Short."));
    // 40 for padding, header and gap, and 18 for a line.
    assertThat(card.width()).isEqualTo(width);
    assertThat(card.height()).isEqualTo(58);
  }

  @Test
  void aCardGrowsByEighteenForEachLineUpToFour() {
    StatementId claim = book.tagged(Role.CLAIM, source, LONG);
    assertThat(card(claim).height()).isEqualTo(40 + 4 * 18);
    List<Mark.Words> words = Marks.words(group(claim), Part.TEXT);
    assertThat(words).hasSize(4);
    assertThat(words.getLast().text()).endsWith("…");
    for (int i = 1; i < 4; i++) {
      assertThat(words.get(i).baseline() - words.get(i - 1).baseline()).isCloseTo(18, within(1e-9));
    }
  }

  @Test
  void compactCardsHaveTwoLinesAndFullOnesAll() {
    StatementId claim = book.tagged(Role.CLAIM, source, LONG);
    MapOptions compact = MapOptions.USUAL.withDensity(MapOptions.Density.COMPACT);
    assertThat(rect(Marks.draw(book.project(), compact), claim).height()).isEqualTo(76);
    MapDrawing full = Marks.draw(book.project(), MapOptions.USUAL.withFullText(true));
    String said = Marks.said(Marks.group(full.drawing(), claim), Part.TEXT);
    assertThat(said.replace(" ", "")).isEqualTo(LONG.replace(" ", ""));
  }

  @Test
  void theRootIsWiderAndItsWordsAreLarger() {
    StatementId root = book.own(Role.QUESTION, "Shall it be?");
    StatementId thesis = book.tagged(Role.CLAIM, source, "It shall.");
    book.link(RelationKind.ANSWERS, root, thesis);
    // 2 · 12 padding, 16 header, 4 gap, 22 for the line.
    Rect first = card(root);
    assertThat(first.width()).isEqualTo(330);
    assertThat(first.height()).isEqualTo(66);
    assertThat(card(thesis).width()).isEqualTo(280);
    assertThat(Marks.words(group(root), Part.TEXT).getFirst().size()).isEqualTo(15);
    assertThat(outline(root).stroke().orElseThrow().width()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void wordsKeepInsideTheirCard(Role role) {
    StatementId id = book.tagged(role, source, LONG);
    double left = role == Role.QUESTION ? 26 : 15;
    double right = card(id).width() - (role == Role.QUESTION ? 24 : 12);
    for (Mark.Words words : Marks.words(group(id), Part.TEXT)) {
      assertThat(words.x()).isEqualTo(left);
      assertThat(words.x() + words.width()).isLessThanOrEqualTo(right + .01);
    }
  }

  @Test
  void arabicWordsStandAtTheRightEdge() {
    StatementId id = book.tagged(Role.CLAIM, source, "وقد أغلقت المدينة");
    Mark.Words words = Marks.words(group(id), Part.TEXT).getFirst();
    assertThat(words.rightToLeft()).isTrue();
    assertThat(words.x() + words.width()).isCloseTo(220 - 12, within(.01));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void theLabelIsInTheColourOfTheRole(Role role) {
    StatementId id = book.tagged(role, source, "Short.");
    assertThat(Marks.words(group(id), Part.LABEL).getFirst().tone().ink()).isEqualTo(Ink.of(role));
    assertThat(Marks.shapes(group(id), Part.GLYPH)).hasSize(1);
  }

  @Test
  void aLongHeaderIsCutBeforeTheYear() {
    SourceId wordy = book.source("The Commissioner for Roads", "The Long Quarterly", "1911");
    StatementId id = book.tagged(Role.CLAIM, wordy, "Short.");
    Mark.Words voice = Marks.words(group(id), Part.VOICE).getLast();
    Mark.Words year = Marks.words(group(id), Part.YEAR).getFirst();
    assertThat(year.text()).isEqualTo("1911");
    assertThat(year.x() + year.width()).isCloseTo(208, within(.01));
    assertThat(Marks.said(group(id), Part.VOICE)).endsWith("…");
    assertThat(voice.x() + voice.width()).isLessThanOrEqualTo(year.x() - 8 + .01);
  }

  @Test
  void anImplicitStatementIsDashedInItsRolesColour() {
    StatementId id = book.implicit(Role.PREMISE, source, "Unsaid.");
    var stroke = outline(id).stroke().orElseThrow();
    assertThat(stroke.dash()).isEqualTo(new Dash(List.of(4.0, 3.0)));
    assertThat(stroke.width()).isEqualTo(1.25);
    assertThat(stroke.tone().ink()).isEqualTo(Ink.PREMISE);
  }

  @Test
  void aLooseStatementHasAStubOfTwentyAndARing() {
    StatementId id = book.loose(Role.EVIDENCE, source, "Waiting.");
    List<Mark.Shape> stub = Marks.shapes(group(id), Part.STUB);
    assertThat(Marks.bounds(stub.getFirst().path())).isEqualTo(new Rect(110.5, -20, 0, 20));
    assertThat(stub.getFirst().stroke().orElseThrow().dash().lengths()).containsExactly(3.0, 3.0);
    assertThat(Marks.bounds(stub.getLast().path()).width()).isCloseTo(7, within(1e-9));
    // The layout keeps room for it, so nothing stands there.
    assertThat(group(id).bounds().height()).isEqualTo(58 + 28);
  }

  @Test
  void aLostPassageHatchesTheBarAndMovesTheWords() {
    StatementId id = book.tagged(Role.CLAIM, source, "Gone.");
    book.lose(id);
    Mark.Shape bar = Marks.shapes(group(id), Part.BAR).getFirst();
    assertThat(bar.fill()).isEmpty();
    assertThat(Marks.bounds(bar.path()).right()).isEqualTo(8);
    assertThat(Marks.words(group(id), Part.TEXT).getFirst().x()).isEqualTo(19);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleCanBeLost(Role role) {
    StatementId id = book.tagged(role, source, "Gone.");
    book.lose(id);
    Rect bar = Marks.bounds(Marks.shapes(group(id), Part.BAR).getFirst().path());
    assertThat(bar.y()).isGreaterThanOrEqualTo(0);
    assertThat(bar.bottom()).isLessThanOrEqualTo(58);
  }

  @Test
  void aFoldedBranchHasATabWithItsCount() {
    StatementId claim = book.tagged(Role.CLAIM, source, "Folded.");
    book.link(RelationKind.SUPPORTS, claim, book.tagged(Role.EVIDENCE, source, "Hidden."));
    book.make(new MapEdit.FoldBranch(claim));
    assertThat(Marks.said(group(claim), Part.COUNT)).isEqualTo("+1");
    Rect tab = Marks.bounds(Marks.shapes(group(claim), Part.COUNT).getFirst().path());
    // Sixteen high, half of it below the card.
    assertThat(tab.y()).isEqualTo(50);
    assertThat(tab.height()).isEqualTo(16);
    assertThat(tab.right()).isCloseTo(208, within(1e-9));
    assertThat(group(claim).bounds().height()).isEqualTo(58 + 8);
  }

  @Test
  void inPrintEachBarHasAPatternOfItsOwn() {
    StatementId claim = book.tagged(Role.CLAIM, source, "One.");
    StatementId evidence = book.tagged(Role.EVIDENCE, source, "Two.");
    StatementId rebuttal = book.tagged(Role.REBUTTAL, source, "Three.");
    StatementId premise = book.tagged(Role.PREMISE, source, "Four.");
    assertThat(printed(claim).fill()).isPresent();
    assertThat(Marks.points(printed(evidence).path())).hasSize(4);
    assertThat(Marks.points(printed(rebuttal).path()).size()).isGreaterThan(8);
    assertThat(printed(premise).stroke().orElseThrow().dash().lengths())
        .containsExactly(8.0, 3.0, 1.5, 3.0);
  }

  @Test
  void aNoteHasNoCardAndAQuestionNoBar() {
    Group note = group(book.tagged(Role.NOTE, source, "Why?"));
    assertThat(Marks.shapes(note, Part.OUTLINE)).isEmpty();
    assertThat(Marks.shapes(note, Part.BAR)).isEmpty();
    StatementId question = book.tagged(Role.QUESTION, source, "Why?");
    assertThat(Marks.shapes(group(question), Part.BAR)).isEmpty();
    assertThat(outline(question).stroke().orElseThrow().tone().ink()).isEqualTo(Ink.QUESTION);
  }

  private Mark.Shape printed(StatementId id) {
    return Marks.shapes(group(id), Part.BAR, Themes.PRINT).getFirst();
  }

  private Mark.Shape outline(StatementId id) {
    return Marks.shapes(group(id), Part.OUTLINE).getFirst();
  }

  private Group group(StatementId id) {
    return Marks.group(Marks.draw(book.project()).drawing(), id);
  }

  private Rect card(StatementId id) {
    return rect(Marks.draw(book.project()), id);
  }

  private static Rect rect(MapDrawing map, StatementId id) {
    return map.cards().get(id);
  }
}
