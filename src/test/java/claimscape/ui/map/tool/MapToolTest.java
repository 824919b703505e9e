package claimscape.ui.map.tool;

import static claimscape.ui.map.tool.Recorder.A;
import static claimscape.ui.map.tool.Recorder.B;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.RelationId;
import claimscape.layout.Point;
import claimscape.ui.map.sight.Ghost;
import claimscape.ui.map.sight.Hit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapToolTest {
  private static final RelationId ARROW = new RelationId("r");
  private static final Hit OTHER = new Hit.OnCard(B, Hit.Zone.BODY);
  private static final Hit EMPTY = Hit.Nothing.HERE;

  private final Recorder hands = new Recorder();

  private static Pointer at(double x, double y, Hit hit) {
    return new Pointer(new Point(x, y), new Point(x, y), hit, false, false, 1);
  }

  private static Pointer twice(Hit hit) {
    return new Pointer(new Point(7, 8), new Point(7, 8), hit, false, false, 2);
  }

  private static Pointer shifted(double x, double y, Hit hit) {
    return new Pointer(new Point(x, y), new Point(x, y), hit, true, false, 1);
  }

  private static Hit card(Hit.Zone zone) {
    return new Hit.OnCard(A, zone);
  }

  private static Hit arrow(double share, Hit.Grip grip) {
    return new Hit.OnLink(ARROW, share, Optional.of(A), grip);
  }

  private void click(Pointer here) {
    Resting.STATE.pressed(here, hands).released(here, hands);
  }

  private MapTool drag(Pointer from, Pointer to) {
    MapTool tool = Resting.STATE.pressed(from, hands);
    Pointer between = at(from.view().x() + 9, from.view().y() + 9, EMPTY);
    return tool.dragged(between, hands).dragged(to, hands);
  }

  private List<String> drop(Pointer from, Pointer to) {
    drag(from, to).released(to, hands);
    return hands.done;
  }

  private MapTool wire(Pointer to) {
    return drag(at(100, 25, card(Hit.Zone.HANDLE)), to);
  }

  @Test
  void aClickVisitsACard() {
    click(at(10, 10, card(Hit.Zone.BODY)));

    assertThat(hands.done).containsExactly("visit a");
  }

  @Test
  void aTremblingHandStillClicks() {
    MapTool tool = Resting.STATE.pressed(at(10, 10, card(Hit.Zone.BODY)), hands);
    Pointer near = at(12, 11, card(Hit.Zone.BODY));
    tool.dragged(near, hands).released(near, hands);

    assertThat(hands.done).containsExactly("visit a");
  }

  @Test
  void aClickWithShiftAddsToTheSelectionAndTakesAway() {
    hands.selection = List.of(B);
    click(shifted(10, 10, card(Hit.Zone.BODY)));
    assertThat(hands.selection).containsExactly(A, B);

    click(shifted(10, 10, card(Hit.Zone.BODY)));
    assertThat(hands.selection).containsExactly(B);
  }

  @Test
  void aClickOnNothingSelectsNothing() {
    hands.selection = List.of(A);
    click(at(400, 400, EMPTY));

    assertThat(hands.selection).isEmpty();
  }

  @Test
  void aDragOnNothingPans() {
    assertThat(drop(at(400, 400, EMPTY), at(430, 410, EMPTY)))
        .containsExactly("pan 9.0 9.0", "pan 21.0 1.0");
  }

  @Test
  void aDragWithShiftSelectsWhatTheBandTouches() {
    MapTool tool = drag(shifted(90, 100, EMPTY), at(210, 20, EMPTY));

    assertThat(hands.selection).containsExactly(A, B);
    assertThat(tool.ghost()).isInstanceOf(Ghost.Band.class);
  }

  @Test
  void aDraggedCardIsPinnedWhereItIsDropped() {
    assertThat(drop(at(10, 10, card(Hit.Zone.BODY)), at(60, 90, card(Hit.Zone.BODY))))
        .containsExactly("pin a 50.0 80.0");
  }

  @Test
  void aWireOnTheLeftOfACardSupportsIt() {
    Pointer left = at(220, 25, OTHER);
    wire(left).released(left, hands);

    assertThat(hands.done).containsExactly("SUPPORTS a b");
  }

  @Test
  void aWireOnTheRightOfACardAttacksIt() {
    Pointer right = at(280, 25, OTHER);
    wire(right).released(right, hands);

    assertThat(hands.done).containsExactly("ATTACKS a b");
  }

  @Test
  void aWireOnTheHeadHalfOfAnArrowUndercutsIt() {
    Pointer head = at(150, 90, arrow(.8, Hit.Grip.MIDDLE));
    wire(head).released(head, hands);

    assertThat(hands.done).containsExactly("ATTACKS a r");
  }

  @Test
  void aWireOnTheTailHalfOfAnArrowLinksAPremise() {
    Pointer tail = at(150, 90, arrow(.2, Hit.Grip.MIDDLE));
    wire(tail).released(tail, hands);

    assertThat(hands.done).containsExactly("join r a");
  }

  @Test
  void aWireOnItsOwnCardOrOnNothingDoesNothing() {
    Pointer own = at(20, 25, card(Hit.Zone.BODY));
    wire(own).released(own, hands);
    Pointer nothing = at(900, 25, EMPTY);
    wire(nothing).released(nothing, hands);

    assertThat(hands.done).isEmpty();
  }

  @Test
  void aWireShowsWhereItWouldLand() {
    assertThat(wire(at(280, 25, OTHER)).ghost())
        .isEqualTo(
            new Ghost.Wire(
                new Point(100, 25),
                new Point(280, 25),
                new Ghost.Landing.OnCard(B, Optional.of(Ghost.Side.ATTACKS))));
  }

  @Test
  void theHeadOfAnArrowIsLedToAnotherCard() {
    assertThat(drop(at(150, 90, arrow(.95, Hit.Grip.END)), at(220, 25, OTHER)))
        .containsExactly("reEnd r b");
  }

  @Test
  void theStartOfAnArrowIsLedToAnotherCard() {
    assertThat(drop(at(150, 90, arrow(.05, Hit.Grip.START)), at(220, 25, OTHER)))
        .containsExactly("reStart r a b");
  }

  @Test
  void aPremiseIsPulledOutOfItsBracketOntoTheEmptySheet() {
    hands.linked = true;
    Pointer branch = at(150, 90, arrow(.05, Hit.Grip.START));
    Pointer away = at(400, 300, EMPTY);

    assertThat(drag(branch, away).ghost())
        .isInstanceOfSatisfying(
            Ghost.Wire.class,
            wire ->
                assertThat(wire.landing())
                    .isEqualTo(new Ghost.Landing.Outside(new Point(400, 300))));
    assertThat(drop(branch, away)).containsExactly("take out r a");
  }

  @Test
  void theOnlyPremiseOfAnArrowStays() {
    assertThat(drop(at(150, 90, arrow(.05, Hit.Grip.START)), at(400, 300, EMPTY))).isEmpty();
  }

  @Test
  void theHeadOfALinkedArrowIsNotPulledOut() {
    hands.linked = true;

    assertThat(drop(at(150, 90, arrow(.95, Hit.Grip.END)), at(400, 300, EMPTY))).isEmpty();
  }

  @Test
  void twoClicksEditACardFocusItOrAddOne() {
    Resting.STATE.pressed(twice(card(Hit.Zone.BODY)), hands);
    Resting.STATE.pressed(twice(card(Hit.Zone.STRIPE)), hands);
    Resting.STATE.pressed(twice(EMPTY), hands);

    assertThat(hands.done).containsExactly("edit a", "focus a", "add 7.0 8.0");
  }

  @Test
  void theTabBelowACardFoldsItsBranch() {
    click(at(80, 50, card(Hit.Zone.FOLD)));

    assertThat(hands.done).containsExactly("fold a");
  }

  @Test
  void escapeGivesAWireUp() {
    assertThat(wire(at(220, 25, OTHER)).escaped()).isEqualTo(Resting.STATE);
    assertThat(hands.done).isEmpty();
  }
}
