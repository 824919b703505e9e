package claimscape.ui.map.tool;

import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Ghost;
import claimscape.ui.map.sight.Hit;
import java.util.Optional;
import java.util.function.Function;

/** What is at a place where a link, or words that are to be linked, may be let go of. */
public final class Landings {

  private Landings() {}

  /**
   * The left half of a card supports it and its right half attacks it.
   *
   * @param place where a card lies on the sheet
   */
  public static Ghost.Landing at(
      Point sheet, Hit hit, Function<StatementId, Optional<Rect>> place) {
    return switch (hit) {
      case Hit.Nothing nothing -> Ghost.Landing.NOWHERE;
      case Hit.OnCard card ->
          new Ghost.Landing.OnCard(
              card.statement(), Optional.of(side(sheet, place.apply(card.statement()))));
      case Hit.OnLink link -> new Ghost.Landing.OnArrow(link.relation(), link.headHalf());
    };
  }

  private static Ghost.Side side(Point sheet, Optional<Rect> place) {
    return place.filter(rect -> sheet.x() > rect.centreX()).isPresent()
        ? Ghost.Side.ATTACKS
        : Ghost.Side.SUPPORTS;
  }
}
