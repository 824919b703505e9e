package claimscape.ui.map.tool;

import claimscape.argument.NodeId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Ghost;
import claimscape.ui.map.sight.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The button is down and the pointer has not moved: this may become a click or a drag. */
public record Pressed(Pointer down) implements MapTool {
  private static final double STILL = 4;

  @Override
  public MapTool dragged(Pointer at, Hands hands) {
    double moved = Math.hypot(at.view().x() - down.view().x(), at.view().y() - down.view().y());
    return moved < STILL ? this : begun(hands).dragged(at, hands);
  }

  private MapTool begun(Hands hands) {
    return switch (down.hit()) {
      case Hit.Nothing nothing -> panningOrBanding(hands);
      case Hit.OnCard card -> {
        Optional<Rect> place = hands.place(card.statement());
        if (place.isEmpty()) {
          yield panningOrBanding(hands);
        }
        yield switch (card.zone()) {
          case HANDLE -> Connecting.from(card.statement(), down.sheet());
          case BODY, STRIPE, FOLD ->
              hands.moves()
                  ? new MovingCard(card.statement(), down.sheet(), place.get(), place.get())
                  : panningOrBanding(hands);
        };
      }
      case Hit.OnLink link ->
          switch (link.grip()) {
            case MIDDLE -> panningOrBanding(hands);
            case START, END -> ReEnding.of(link, down.sheet());
          };
    };
  }

  private MapTool panningOrBanding(Hands hands) {
    Point at = down.sheet();
    return down.shift()
        ? new Banding(at, new Rect(at.x(), at.y(), 0, 0), kept(hands))
        : new Panning(down.view());
  }

  private List<NodeId> kept(Hands hands) {
    return down.ctrl() ? hands.selection() : List.of();
  }

  @Override
  public MapTool released(Pointer at, Hands hands) {
    boolean adds = down.shift() || down.ctrl();
    switch (down.hit()) {
      case Hit.Nothing nothing -> {
        if (!adds) {
          hands.select(List.of());
        }
      }
      case Hit.OnCard card when card.zone() == Hit.Zone.FOLD -> hands.fold(card.statement());
      case Hit.OnCard card -> click(card.statement(), adds, hands);
      case Hit.OnLink link -> click(link.relation(), adds, hands);
    }
    return Resting.STATE;
  }

  private static void click(NodeId node, boolean adds, Hands hands) {
    if (!adds) {
      hands.visit(node);
      return;
    }
    List<NodeId> selection = new ArrayList<>(hands.selection());
    if (!selection.remove(node)) {
      selection.addFirst(node);
    }
    hands.select(selection);
  }

  @Override
  public Ghost ghost() {
    return Ghost.NONE;
  }
}
