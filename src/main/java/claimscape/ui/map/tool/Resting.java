package claimscape.ui.map.tool;

import claimscape.ui.map.sight.Ghost;
import claimscape.ui.map.sight.Hit;

/** Nothing is going on. A second press in a row acts at once; a first one waits what follows. */
public record Resting() implements MapTool {
  public static final Resting STATE = new Resting();

  /** The button was pressed. */
  public MapTool pressed(Pointer at, Hands hands) {
    if (at.clicks() != 2 || at.shift() || at.ctrl()) {
      return new Pressed(at);
    }
    switch (at.hit()) {
      case Hit.Nothing nothing -> hands.addAt(at.sheet());
      case Hit.OnLink link -> {
        return new Pressed(at);
      }
      case Hit.OnCard card -> {
        switch (card.zone()) {
          case BODY -> hands.edit(card.statement());
          case STRIPE -> hands.focusOn(card.statement());
          case FOLD, HANDLE -> {
            return new Pressed(at);
          }
        }
      }
    }
    return this;
  }

  @Override
  public MapTool dragged(Pointer at, Hands hands) {
    return this;
  }

  @Override
  public MapTool released(Pointer at, Hands hands) {
    return this;
  }

  @Override
  public Ghost ghost() {
    return Ghost.NONE;
  }
}
