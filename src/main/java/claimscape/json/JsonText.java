package claimscape.json;

/** A string; lone surrogates survive. */
public record JsonText(String value, At at) implements Json {}
