package claimscape.format.aif;

import claimscape.json.JsonObject;
import java.util.List;

/**
 * An AIF file as it is written: rows, in their order. Node ids are each there once, and both ends
 * of every edge are.
 *
 * @param rest what stands beside the known lists
 */
record AifFile(
    List<AifNode> nodes,
    List<AifEdge> edges,
    List<AifLocution> locutions,
    List<AifParticipant> participants,
    JsonObject rest) {
  AifFile {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    locutions = List.copyOf(locutions);
    participants = List.copyOf(participants);
  }
}
