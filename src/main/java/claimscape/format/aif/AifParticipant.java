package claimscape.format.aif;

import claimscape.json.JsonObject;

/**
 * Somebody who takes part in a dialogue.
 *
 * @param name first name and surname, or ""
 * @param written the whole row as the file has it
 */
record AifParticipant(String id, String name, JsonObject written) {}
