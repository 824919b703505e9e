package claimscape.layout.elk;

import claimscape.layout.Box;
import claimscape.layout.End;
import claimscape.layout.Layout;
import claimscape.layout.Link;
import claimscape.layout.Plan;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import claimscape.layout.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A plan in the terms of the kernel, and what the kernel made of it in ours. */
final class Kernel {

  static final double MARGIN = 24;

  private static final double BESIDE = 32;
  private static final double BETWEEN = 48;
  private static final double LINES = 12;
  private static final double JOINT = 2;
  private static final int SEED = 1;

  private final Plan plan;
  private final PortSide towardsTarget;
  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final List<ElkNode> nodes = new ArrayList<>();

  /** For each link where its ways meet, if they do. */
  private final List<Optional<ElkNode>> joints = new ArrayList<>();

  /** For each link the ways from its sources. */
  private final List<List<ElkEdge>> branches = new ArrayList<>();

  /** For each link the way from where they meet. */
  private final List<Optional<ElkEdge>> trunks = new ArrayList<>();

  Kernel(Plan plan) {
    this.plan = plan;
    Direction direction =
        switch (plan.direction()) {
          case TOP_DOWN -> Direction.UP;
          case BOTTOM_UP -> Direction.DOWN;
          case LEFT_RIGHT -> Direction.LEFT;
        };
    towardsTarget = PortSide.fromDirection(direction);
    graph.setProperty(LayeredOptions.DIRECTION, direction);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.ASPECT_RATIO, plan.proportion());
    graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BESIDE);
    graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 2 * BESIDE);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, LINES);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LINES);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, LINES);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LINES);
    for (Box box : plan.boxes()) {
      ElkNode node = ElkGraphUtil.createNode(graph);
      node.setDimensions(box.width(), box.height());
      nodes.add(node);
    }
    joints();
    edges();
  }

  ElkNode graph() {
    return graph;
  }

  private void joints() {
    boolean[] joined = new boolean[plan.links().size()];
    for (int l = 0; l < joined.length; l++) {
      Link link = plan.links().get(l);
      joined[l] |= link.sources().size() > 1;
      if (link.target() instanceof End.ToLink(int index)) {
        joined[index] = true;
      }
    }
    for (boolean meets : joined) {
      joints.add(meets ? Optional.of(joint()) : Optional.empty());
    }
  }

  /** A node so small that it is a point, with a port for what comes and one for what goes. */
  private ElkNode joint() {
    ElkNode node = ElkGraphUtil.createNode(graph);
    node.setDimensions(JOINT, JOINT);
    node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    for (PortSide side : List.of(towardsTarget.opposed(), towardsTarget)) {
      ElkPort port = ElkGraphUtil.createPort(node);
      port.setProperty(LayeredOptions.PORT_SIDE, side);
      switch (side) {
        case NORTH -> port.setLocation(JOINT / 2, 0);
        case SOUTH -> port.setLocation(JOINT / 2, JOINT);
        case WEST -> port.setLocation(0, JOINT / 2);
        case EAST, UNDEFINED -> port.setLocation(JOINT, JOINT / 2);
      }
    }
    return node;
  }

  private void edges() {
    for (int l = 0; l < plan.links().size(); l++) {
      Link link = plan.links().get(l);
      ElkConnectableShape target =
          switch (link.target()) {
            case End.ToBox(int index) -> nodes.get(index);
            case End.ToLink(int index) -> joints.get(index).orElseThrow().getPorts().getFirst();
          };
      Optional<ElkNode> joint = joints.get(l);
      ElkConnectableShape meeting = joint.isPresent() ? joint.get().getPorts().getFirst() : target;
      List<ElkEdge> ways = new ArrayList<>();
      for (int source : link.sources()) {
        ways.add(ElkGraphUtil.createSimpleEdge(nodes.get(source), meeting));
      }
      branches.add(ways);
      trunks.add(
          joint.map(node -> ElkGraphUtil.createSimpleEdge(node.getPorts().getLast(), target)));
    }
  }

  /** What the kernel made of it. */
  Layout layout() {
    List<Rect> boxes = new ArrayList<>();
    for (ElkNode node : nodes) {
      boxes.add(new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight()));
    }
    List<Route> routes = new ArrayList<>();
    for (int l = 0; l < plan.links().size(); l++) {
      routes.add(route(l));
    }
    return new Layout(boxes, routes, new Size(graph.getWidth(), graph.getHeight()));
  }

  private Route route(int l) {
    Optional<Point> joint = joints.get(l).map(Kernel::middle);
    Optional<Point> onto =
        plan.links().get(l).target() instanceof End.ToLink(int index)
            ? joints.get(index).map(Kernel::middle)
            : Optional.empty();
    List<List<Point>> ways = new ArrayList<>();
    for (ElkEdge branch : branches.get(l)) {
      ways.add(way(branch, Optional.empty(), joint.or(() -> onto)));
    }
    List<Point> trunk = trunks.get(l).map(edge -> way(edge, joint, onto)).orElse(List.of());
    return new Route(ways, trunk, joint);
  }

  private static Point middle(ElkNode joint) {
    return new Point(joint.getX() + JOINT / 2, joint.getY() + JOINT / 2);
  }

  /** The points of an edge, from the middle of a joint and to the middle of one. */
  private static List<Point> way(ElkEdge edge, Optional<Point> from, Optional<Point> to) {
    ElkEdgeSection section = edge.getSections().getFirst();
    List<Point> points = new ArrayList<>();
    points.add(from.orElseGet(() -> new Point(section.getStartX(), section.getStartY())));
    for (ElkBendPoint bend : section.getBendPoints()) {
      points.add(new Point(bend.getX(), bend.getY()));
    }
    points.add(to.orElseGet(() -> new Point(section.getEndX(), section.getEndY())));
    return points;
  }
}
