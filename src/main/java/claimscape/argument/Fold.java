package claimscape.argument;

import java.util.List;

/** That the branch below a statement is folded away. */
public record Fold(StatementId statement) implements Entry {
  @Override
  public FoldId id() {
    return new FoldId(statement);
  }

  @Override
  public List<EntryId> references() {
    return List.of(statement);
  }
}
