package claimscape.format.aif;

import claimscape.json.JsonObject;

/**
 * An edge of an AIF graph, from node to node.
 *
 * @param written the whole edge as the file has it
 */
record AifEdge(String from, String to, JsonObject written) {}
