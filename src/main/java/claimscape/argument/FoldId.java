package claimscape.argument;

/** The identity of a fold: the statement whose branch is folded away. */
public record FoldId(StatementId statement) implements EntryId {
  @Override
  public String value() {
    return statement.value();
  }
}
