package claimscape.argument;

/** The identity of a voice. */
public record VoiceId(String value) implements EntryId {
  public VoiceId {
    EntryId.check(value);
  }
}
