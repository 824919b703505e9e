package claimscape.argument;

/** What a statement does in an argument. Its letter begins the statement's label: C7, E3, R1. */
public enum Role {
  CLAIM('C'),
  EVIDENCE('E'),
  REBUTTAL('R'),
  PREMISE('P'),
  QUESTION('Q'),
  NOTE('N');

  private final char letter;

  Role(char letter) {
    this.letter = letter;
  }

  public char letter() {
    return letter;
  }
}
