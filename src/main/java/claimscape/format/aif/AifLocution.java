package claimscape.format.aif;

import claimscape.json.JsonObject;
import claimscape.text.Edtf;

/**
 * Who uttered a node, and when.
 *
 * @param person the id of a participant, or ""
 * @param start "yyyy-MM-dd HH:mm:ss", or ""
 * @param written the whole row as the file has it
 */
record AifLocution(String node, String person, String start, JsonObject written) {

  /** AIFdb tells a moment; a date is its first one. Other dates have no place here: "". */
  static String moment(Edtf date) {
    return date.written().matches("\\d{4}-\\d\\d-\\d\\d") ? date.written() + " 00:00:00" : "";
  }
}
