package claimscape.picture.enclosure;

import claimscape.picture.enclosure.Enclosure.Missing;
import claimscape.picture.enclosure.Enclosure.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * What rides in a web page of ours: one block of data, packed and in Base64 (RFC 4648). Everything
 * else in such a page is escaped, so its tag cannot stand anywhere by chance.
 */
public final class HtmlEnclosure {
  /** By this a page of ours is known. */
  public static final String GENERATOR = "<meta name=\"generator\" content=\"Claimscape\">";

  private static final String OPEN =
      "<script type=\"application/octet-stream\" id=\"claimscape-project\">\n";
  private static final String CLOSE = "\n</script>\n";
  private static final String END = "</html>";
  private static final int HEAD = 1 << 12;

  private HtmlEnclosure() {}

  /** Whether the first 4 KiB are those of a page that we wrote. */
  public static boolean isOurs(byte[] page) {
    return latin(Arrays.copyOf(page, Math.min(page.length, HEAD))).contains(GENERATOR);
  }

  /** The element that carries these bytes. */
  public static String element(byte[] enclosed) {
    byte[] lineEnd = {'\n'};
    String text = Base64.getMimeEncoder(76, lineEnd).encodeToString(Packing.packed(enclosed));
    return OPEN + text + CLOSE;
  }

  static Enclosure in(byte[] page, long most) {
    String all = latin(page);
    boolean cutOff = !all.stripTrailing().endsWith(END);
    int start = all.indexOf(OPEN);
    int end = start < 0 ? -1 : all.indexOf(CLOSE, start);
    if (end < 0) {
      return new Missing(cutOff ? Reason.CUT_OFF : Reason.NONE);
    }
    try {
      byte[] packed = Base64.getMimeDecoder().decode(all.substring(start + OPEN.length(), end));
      return Packing.unpacked(packed, most, cutOff);
    } catch (IllegalArgumentException e) {
      return new Missing(Reason.DAMAGED);
    }
  }

  /** Each byte as a character: tags are the same in every charset that matters here. */
  private static String latin(byte[] page) {
    return new String(page, StandardCharsets.ISO_8859_1);
  }
}
