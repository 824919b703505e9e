package claimscape.argument;

/** The identity of the one header of a project. */
public record HeaderId() implements EntryId {
  @Override
  public String value() {
    return "project";
  }
}
