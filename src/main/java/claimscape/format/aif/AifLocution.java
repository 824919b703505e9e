package claimscape.format.aif;

import claimscape.json.JsonObject;

/**
 * Who uttered a node, and when.
 *
 * @param person the id of a participant, or ""
 * @param start "yyyy-MM-dd HH:mm:ss", or ""
 * @param written the whole row as the file has it
 */
record AifLocution(String node, String person, String start, JsonObject written) {}
