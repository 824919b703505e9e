package claimscape.argument;

/** The identity of data that a foreign format left with the project. */
public record ExtensionId(String value) implements EntryId {
  public ExtensionId {
    EntryId.check(value);
  }
}
