package claimscape.format.aif;

import claimscape.json.JsonObject;

/**
 * A node of an AIF graph.
 *
 * @param id as characters, whether it was written as a string or as a number
 * @param type in capitals: I, L, RA, CA, MA, PA, YA, TA…; "" if it has none
 * @param scheme the name of the scheme that it fulfils, or ""
 * @param written the whole node as the file has it
 */
record AifNode(String id, String type, String text, String scheme, JsonObject written) {

  boolean isInformation() {
    return type.equals("I");
  }

  boolean isLocution() {
    return type.equals("L");
  }

  boolean isAnchor() {
    return type.equals("YA");
  }

  boolean isTransition() {
    return type.equals("TA");
  }
}
