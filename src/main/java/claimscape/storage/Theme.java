package claimscape.storage;

/** Light or dark, or as the operating system has it. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
