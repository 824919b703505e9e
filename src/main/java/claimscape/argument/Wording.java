package claimscape.argument;

/**
 * How a statement was put before it was merged into another one: its label, which is never used
 * again, and its text. It stays with the passages that came along.
 */
public record Wording(Label label, String text) {}
