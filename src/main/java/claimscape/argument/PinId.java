package claimscape.argument;

/** The identity of a pin: the statement that it holds in place. */
public record PinId(StatementId statement) implements EntryId {
  @Override
  public String value() {
    return statement.value();
  }
}
