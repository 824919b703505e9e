package claimscape.graph;

import claimscape.argument.NodeId;

/**
 * An arc of the graph, from a premise to its relation or from a relation to its target. A premise
 * and a relation meet at most once in each direction, so the two ends tell arcs apart.
 */
record Arc(NodeId from, NodeId to) {}
