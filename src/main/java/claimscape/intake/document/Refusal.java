package claimscape.intake.document;

import claimscape.text.Problem;

/** A document stays outside, whole; the sentence says why. It leaves the readers of documents. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem why;

  public Refusal(Problem why) {
    super(why.code());
    this.why = why;
  }

  /** Refuses by a code and what its sentence names. */
  public static Refusal of(String code, String... args) {
    return new Refusal(Problem.of(code, args));
  }

  public Problem why() {
    return why;
  }
}
