package claimscape.bench.peers;

import claimscape.layout.Cancel;
import claimscape.layout.CompactLayout;
import claimscape.layout.Layout;
import java.io.IOException;

/** Our layout with all routes, in a process of its own. */
final class OurLayout {

  private static final double LETTERS = 13;

  private OurLayout() {}

  public static void main(String[] args) throws IOException {
    Warm.measure(args, plan -> CompactLayout.of(plan, Cancel.never()), OurLayout::outcome);
  }

  private static Warm.Outcome outcome(Layout layout) {
    Placed placed = new Placed(layout.boxes(), layout.size(), LETTERS);
    return new Warm.Outcome(placed, Placed.linksUnderBoxes(layout));
  }
}
