package claimscape.argument;

/** How far a source can be trusted; F means that it cannot be judged, not zero. */
public enum Reliability {
  A,
  B,
  C,
  D,
  E,
  F
}
