package claimscape.drawing;

/**
 * An ink, laid on more or less thick.
 *
 * @param opacity from 0 to 1
 */
public record Tone(Ink ink, double opacity) {
  public Tone {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("an opacity of " + opacity);
    }
  }

  public static Tone of(Ink ink) {
    return new Tone(ink, 1);
  }
}
