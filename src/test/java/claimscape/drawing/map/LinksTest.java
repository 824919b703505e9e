package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.argument.Answer;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Stroke;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How relations look: lines, heads, rings, words. */
class LinksTest {
  private final Casebook book = new Casebook("Links");
  private final SourceId here = book.source("Daud", "Khyber Review", "2021");
  private final SourceId there = book.source("Hoffmann", "Policy Ledger", "2021");
  private final StatementId claim = book.tagged(Role.CLAIM, here, "It holds.");
  private final StatementId near = book.tagged(Role.EVIDENCE, here, "Seen here.");

  @Test
  void aSupportIsAGreyLineWithAFilledHead() {
    RelationId id = book.link(RelationKind.SUPPORTS, claim, near);
    Stroke line = line(id);
    assertThat(line.width()).isEqualTo(1.5);
    assertThat(line.dash().lengths()).isEmpty();
    assertThat(line.tone().ink()).isEqualTo(Ink.LINK);
    assertThat(line.tone().opacity()).isEqualTo(1);
    Mark.Shape head = Marks.shapes(group(id), Part.HEAD).getFirst();
    Rect bounds = Marks.bounds(head.path());
    // Upwards: 8 wide, 8.5 long, its tip on the lower edge of the card.
    assertThat(bounds.width()).isCloseTo(8, within(1e-9));
    assertThat(bounds.height()).isCloseTo(8.5, within(1e-9));
    assertThat(bounds.y()).isCloseTo(card(claim).bottom(), within(1e-9));
    assertThat(head.fill().orElseThrow().ink()).isEqualTo(Ink.LINK);
  }

  @Test
  void anAttackIsDashedRedAndEndsInABar() {
    RelationId id = book.link(RelationKind.ATTACKS, claim, near);
    assertThat(line(id).dash().lengths()).containsExactly(6.0, 4.0);
    assertThat(line(id).tone().ink()).isEqualTo(Ink.REBUTTAL);
    Mark.Shape bar = Marks.shapes(group(id), Part.HEAD).getFirst();
    Rect bounds = Marks.bounds(bar.path());
    assertThat(bounds.width()).isCloseTo(12, within(1e-9));
    assertThat(bounds.height()).isCloseTo(0, within(1e-9));
    assertThat(bar.stroke().orElseThrow().width()).isEqualTo(2.25);
  }

  @Test
  void aRestatementIsTwoThinLines() {
    RelationId id = book.link(RelationKind.RESTATES, claim, near);
    // A line of 4 with page colour of 2 in its middle.
    assertThat(line(id).width()).isEqualTo(4);
    Mark.Shape middle = Marks.shapes(group(id), Part.HALO).getFirst();
    assertThat(middle.stroke().orElseThrow().width()).isEqualTo(2);
    assertThat(middle.stroke().orElseThrow().tone().ink()).isEqualTo(Ink.PAGE);
    assertThat(Marks.shapes(group(id), Part.HEAD)).isEmpty();
  }

  @Test
  void anAnswerIsThinAndEndsInADisc() {
    StatementId question = book.own(Role.QUESTION, "Does it?");
    RelationId id = book.answer(Answer.YES, question, claim);
    assertThat(line(id).width()).isEqualTo(1);
    Rect disc = Marks.bounds(Marks.shapes(group(id), Part.HEAD).getFirst().path());
    assertThat(disc.width()).isCloseTo(7, within(1e-9));
  }

  @Test
  void aLinkBetweenSourcesIsThinAndFaintAndHasTheAnalystsRing() {
    StatementId far = book.tagged(Role.EVIDENCE, there, "Seen there.");
    RelationId id = book.link(RelationKind.SUPPORTS, claim, far);
    assertThat(line(id).width()).isEqualTo(1);
    assertThat(line(id).tone().opacity()).isEqualTo(.6);
    Rect ring = Marks.bounds(Marks.shapes(group(id), Part.RING).getFirst().path());
    assertThat(ring.width()).isCloseTo(6, within(1e-9));
    // 4 px from its start on the upper edge of the card.
    assertThat(ring.centreY()).isCloseTo(card(far).y() - 4, within(1e-9));
  }

  @Test
  void aLinkWithinASourceHasNoRing() {
    RelationId id = book.link(RelationKind.SUPPORTS, claim, near);
    assertThat(Marks.shapes(group(id), Part.RING)).isEmpty();
  }

  @Test
  void whatTheAnalystSaysHimselfLeadsBetweenNoSources() {
    StatementId own = book.own(Role.EVIDENCE, "I saw it.");
    RelationId id = book.link(RelationKind.SUPPORTS, claim, own);
    assertThat(line(id).tone().opacity()).isEqualTo(1);
    assertThat(Marks.shapes(group(id), Part.RING)).isEmpty();
  }

  @Test
  void anImplicitPremiseComesFromItsSource() {
    StatementId implicit = book.implicit(Role.PREMISE, there, "Who sees knows.");
    RelationId id = book.link(RelationKind.SUPPORTS, claim, implicit);
    assertThat(line(id).tone().opacity()).isEqualTo(.6);
  }

  @Test
  void oneCommonSourceOfTheLinkedPremisesIsEnough() {
    StatementId far = book.tagged(Role.EVIDENCE, there, "Seen there.");
    RelationId id = book.link(RelationKind.SUPPORTS, claim, near, far);
    assertThat(line(id).tone().opacity()).isEqualTo(1);
  }

  @Test
  void anUndercutEndsInARingOnTheArrowWithItsBarBefore() {
    RelationId support = book.link(RelationKind.SUPPORTS, claim, near);
    StatementId rebuttal = book.tagged(Role.REBUTTAL, here, "It was dark.");
    RelationId undercut = book.link(RelationKind.ATTACKS, support, rebuttal);
    MapDrawing map = Marks.draw(book.project());
    Route onto = map.routes().get(support);
    Point junction = onto.junction().orElseThrow();
    Group group = Marks.group(map.drawing(), undercut);
    Rect ring = Marks.bounds(Marks.shapes(group, Part.RING).getLast().path());
    assertThat(ring.centreX()).isCloseTo(junction.x(), within(1e-9));
    assertThat(ring.centreY()).isCloseTo(junction.y(), within(1e-9));
    Rect bar = Marks.bounds(Marks.shapes(group, Part.HEAD).getFirst().path());
    double away = Math.hypot(bar.centreX() - junction.x(), bar.centreY() - junction.y());
    assertThat(away).isBetween(3.0 + 1, 7.0);
    assertThat(group.title()).isEqualTo("R1 undercuts (E1 supports C1)");
  }

  @Test
  void anUnderpinIsNamedSo() {
    RelationId support = book.link(RelationKind.SUPPORTS, claim, near);
    StatementId backing = book.tagged(Role.EVIDENCE, here, "The lamps were lit.");
    RelationId underpin = book.link(RelationKind.SUPPORTS, support, backing);
    assertThat(group(underpin).title()).isEqualTo("E2 underpins (E1 supports C1)");
  }

  @Test
  void anUndercutOfAnUndercutIsNamedOneRelationDeep() {
    RelationId support = book.link(RelationKind.SUPPORTS, claim, near);
    StatementId rebuttal = book.tagged(Role.REBUTTAL, here, "It was dark.");
    RelationId undercut = book.link(RelationKind.ATTACKS, support, rebuttal);
    StatementId again = book.tagged(Role.REBUTTAL, here, "Not that dark.");
    assertThat(group(book.link(RelationKind.ATTACKS, undercut, again)).title())
        .isEqualTo("R2 undercuts (R1 undercuts …)");
  }

  @Test
  void linkedPremisesAreDrawnAsOneLineWithOneHead() {
    StatementId other = book.tagged(Role.PREMISE, here, "Seeing is knowing.");
    RelationId id = book.link(RelationKind.SUPPORTS, claim, near, other);
    assertThat(Marks.shapes(group(id), Part.LINE)).hasSize(1);
    assertThat(Marks.shapes(group(id), Part.HEAD)).hasSize(1);
    assertThat(group(id).title()).isEqualTo("E1 + P1 supports C1");
  }

  @Test
  void linesAreDrawnBeforeCards() {
    RelationId id = book.link(RelationKind.SUPPORTS, claim, near);
    List<Group> groups = Marks.draw(book.project()).drawing().groups();
    assertThat(groups.getFirst().entry().orElseThrow()).isEqualTo(id);
  }

  @Test
  void aLinkWhoseYearsDifferSaysSoBesideItAndCoversNoCard() {
    SourceId old = book.source("Anna", "Archive", "1911");
    RelationId id =
        book.link(RelationKind.SUPPORTS, claim, book.tagged(Role.EVIDENCE, old, "Seen long ago."));
    MapDrawing map = Marks.draw(book.project());
    Group note =
        map.drawing().groups().stream()
            .filter(group -> group.name().equals(Captions.name("note", id)))
            .findFirst()
            .orElseThrow();
    assertThat(Marks.said(note, Part.NOTE)).isEqualTo("1911 ↔ 2021");
    for (Rect card : map.cards().values()) {
      assertThat(card.nearerThan(0, note.bounds())).isFalse();
    }
  }

  @Test
  void anAnswerOfAnotherYearSaysBoth() {
    SourceId old = book.source("Anna", "Archive", "1911");
    StatementId question = book.tagged(Role.QUESTION, here, "Does it?");
    RelationId id = book.answer(Answer.NO, question, book.tagged(Role.CLAIM, old, "It does not."));
    String said =
        Marks.draw(book.project()).drawing().groups().stream()
            .filter(group -> group.name().equals(Captions.name("note", id)))
            .map(group -> Marks.said(group, Part.NOTE))
            .findFirst()
            .orElseThrow();
    assertThat(said).isEqualTo("no · 1911 ↔ 2021");
  }

  @Test
  void aRelationIsDrawnWithThePremisesThatAreShown() {
    StatementId other = book.tagged(Role.PREMISE, here, "Seeing is knowing.");
    RelationId id = book.link(RelationKind.SUPPORTS, claim, near, other);
    MapOptions hidden = MapOptions.USUAL.withHidden(new TreeSet<>(List.of(Role.PREMISE)));
    MapDrawing map = Marks.draw(book.project(), hidden);
    assertThat(map.routes().get(id).branches()).hasSize(1);
    assertThat(map.routes().get(id).junction()).isEmpty();
  }

  private Stroke line(RelationId id) {
    return Marks.shapes(group(id), Part.LINE).getFirst().stroke().orElseThrow();
  }

  private Group group(RelationId id) {
    return Marks.group(Marks.draw(book.project()).drawing(), id);
  }

  private Rect card(StatementId id) {
    return Marks.draw(book.project()).cards().get(id);
  }
}
