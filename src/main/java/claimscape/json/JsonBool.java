package claimscape.json;

/** True or false. */
public record JsonBool(boolean value, At at) implements Json {}
