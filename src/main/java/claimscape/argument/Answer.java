package claimscape.argument;

/** What an answer says to its question. */
public enum Answer {
  YES,
  NO,
  DEPENDS
}
