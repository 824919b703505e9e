package claimscape.bench.peers;

import claimscape.layout.Box;
import claimscape.layout.End;
import claimscape.layout.Link;
import claimscape.layout.Plan;
import claimscape.layout.Rect;
import claimscape.layout.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The layered layout of the Eclipse Layout Kernel, in a process of its own. */
final class ElkLayered {

  private static final double LETTERS = 13;

  private ElkLayered() {}

  public static void main(String[] args) throws IOException {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    Warm.measure(args, ElkLayered::layered, ElkLayered::outcome);
  }

  private static ElkNode layered(Plan plan) {
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
    root.setProperty(CoreOptions.DIRECTION, Direction.UP);
    root.setProperty(CoreOptions.ASPECT_RATIO, plan.proportion());
    List<ElkNode> nodes = new ArrayList<>();
    for (Box box : plan.boxes()) {
      ElkNode node = ElkGraphUtil.createNode(root);
      node.setDimensions(box.width(), box.height());
      nodes.add(node);
    }
    for (Link link : plan.links()) {
      if (link.target() instanceof End.ToBox(int target)) {
        ElkGraphUtil.createSimpleEdge(nodes.get(link.sources().getFirst()), nodes.get(target));
      }
    }
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    return root;
  }

  private static Warm.Outcome outcome(ElkNode root) {
    List<Rect> boxes = new ArrayList<>();
    for (ElkNode node : root.getChildren()) {
      boxes.add(new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight()));
    }
    return new Warm.Outcome(
        new Placed(boxes, new Size(root.getWidth(), root.getHeight()), LETTERS), -1);
  }
}
