package claimscape.argument;

/** What a relation may end at: a statement, or another relation (which makes it an undercut). */
public sealed interface NodeId extends EntryId permits StatementId, RelationId {}
