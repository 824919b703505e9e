package claimscape.argument;

/** The identity of a relation. */
public record RelationId(String value) implements NodeId {
  public RelationId {
    EntryId.check(value);
  }
}
