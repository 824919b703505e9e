package claimscape.picture.enclosure;

import java.util.Locale;

/** What is found in a picture besides what it shows: bytes that ride along, or none, and why. */
@SuppressWarnings("ArrayRecordComponent")
public sealed interface Enclosure {

  /**
   * The bytes as they were enclosed.
   *
   * @param cutOff whether the picture around them is not whole
   */
  record Found(byte[] bytes, boolean cutOff) implements Enclosure {}

  /** Nothing that can be handed out. */
  record Missing(Reason reason) implements Enclosure {}

  /** Why a picture has nothing to hand out. */
  enum Reason {
    /** It is no picture of a kind that could. */
    FOREIGN,
    /** It is whole and carries nothing. */
    NONE,
    /** It ends too early. */
    CUT_OFF,
    /** It carries something that was changed on the way. */
    DAMAGED,
    /** It carries far more than it may. */
    TOO_LARGE;

    /** A key of the words of this room. */
    public String code() {
      return "picture." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
  }

  /**
   * Looks for what a PNG, an SVG, a PDF or a web page of ours carries; which of them it is its
   * first bytes tell.
   *
   * @param most how many bytes may come out
   */
  static Enclosure in(byte[] picture, long most) {
    if (PngEnclosure.isPng(picture)) {
      return PngEnclosure.in(picture, most);
    }
    if (PdfEnclosure.isPdf(picture)) {
      return PdfEnclosure.in(picture, most);
    }
    if (HtmlEnclosure.isOurs(picture)) {
      return HtmlEnclosure.in(picture, most);
    }
    return SvgEnclosure.isSvg(picture)
        ? SvgEnclosure.in(picture, most)
        : new Missing(Reason.FOREIGN);
  }
}
