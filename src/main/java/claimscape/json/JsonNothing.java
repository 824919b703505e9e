package claimscape.json;

/** JSON's {@code null}: a value that is said to be none. */
public record JsonNothing(At at) implements Json {}
