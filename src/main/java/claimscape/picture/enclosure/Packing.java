package claimscape.picture.enclosure;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs what a picture carries (zlib, RFC 1950), and unpacks no more than was allowed. */
final class Packing {
  /** Below this nobody is harmed, however densely it was packed. */
  private static final long HARMLESS = 64L << 20;

  /** Texts pack to a tenth, very uniform ones to a hundredth. */
  private static final long DENSEST = 250;

  private Packing() {}

  static byte[] packed(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
      byte[] piece = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(piece, 0, deflater.deflate(piece));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * What was packed, if all of it is there and it is no larger than it may be.
   *
   * @param cutOff whether what holds it is known to be incomplete
   */
  static Enclosure unpacked(byte[] packed, long most, boolean cutOff) {
    long room = Math.min(most, Math.max(HARMLESS, DENSEST * packed.length));
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] piece = new byte[1 << 16];
      while (!inflater.finished()) {
        int length = inflater.inflate(piece);
        if (length == 0 && !inflater.finished()) {
          return new Enclosure.Missing(Enclosure.Reason.DAMAGED);
        }
        if (out.size() + (long) length > room) {
          return new Enclosure.Missing(Enclosure.Reason.TOO_LARGE);
        }
        out.write(piece, 0, length);
      }
      return new Enclosure.Found(out.toByteArray(), cutOff);
    } catch (DataFormatException e) {
      return new Enclosure.Missing(Enclosure.Reason.DAMAGED);
    } finally {
      inflater.end();
    }
  }
}
