package claimscape.layout.elk;

import claimscape.layout.Cancel;
import claimscape.layout.Layout;
import claimscape.layout.Plan;
import claimscape.layout.Size;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;

/**
 * A layered layout (Sugiyama's method, as in the Eclipse Layout Kernel): every box in a row above
 * all that bear on it. Few crossings on small deep maps, but large ones come out as ribbons, and an
 * edit may move every box. Pins and what was deleted mean nothing to it.
 *
 * <p>Linked premises and links that are targets get a point of their own in the rows, where their
 * ways meet. Deterministic: its random numbers begin with the same seed each time.
 */
public final class LayeredLayout {

  /** More boxes than this take seconds, and nobody can read the ribbon. */
  public static final int MOST = 2_000;

  private LayeredLayout() {}

  /**
   * Lays out a plan.
   *
   * @throws IllegalArgumentException if there are more than {@link #MOST} boxes
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public static Layout of(Plan plan, Cancel cancel) {
    if (plan.boxes().size() > MOST) {
      throw new IllegalArgumentException(plan.boxes().size() + " boxes");
    }
    if (plan.boxes().isEmpty()) {
      return new Layout(List.of(), List.of(), new Size(2 * Kernel.MARGIN, 2 * Kernel.MARGIN));
    }
    LayoutMetaDataService
        .getInstance(); // the kernel copies its own defaults by what this registers
    Kernel kernel = new Kernel(plan);
    new LayeredLayoutProvider().layout(kernel.graph(), new Watch(cancel));
    cancel.check();
    return kernel.layout();
  }
}
