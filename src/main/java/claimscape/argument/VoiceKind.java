package claimscape.argument;

/** What sort of speaker a voice is. */
public enum VoiceKind {
  PERSON,
  ORGANISATION,
  OUTLET,
  UNNAMED
}
