package claimscape.picture.enclosure;

import claimscape.picture.enclosure.Enclosure.Missing;
import claimscape.picture.enclosure.Enclosure.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** What rides in a PNG: one chunk of compressed text (ISO/IEC 15948, 11.3.3.4) with a keyword. */
public final class PngEnclosure {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** The keyword, its end, and: compressed, by zlib, in no language, with no other keyword. */
  private static final byte[] HEAD =
      "Claimscape project\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

  /** Length, name and checksum of a chunk. */
  private static final int AROUND = 12;

  private PngEnclosure() {}

  static boolean isPng(byte[] picture) {
    return picture.length >= SIGNATURE.length
        && Arrays.equals(picture, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /** The content of the chunk that carries these bytes. */
  public static byte[] chunk(byte[] enclosed) {
    byte[] packed = Packing.packed(enclosed);
    byte[] content = Arrays.copyOf(HEAD, HEAD.length + packed.length);
    System.arraycopy(packed, 0, content, HEAD.length, packed.length);
    return content;
  }

  static Enclosure in(byte[] png, long most) {
    ByteBuffer bytes = ByteBuffer.wrap(png).position(SIGNATURE.length);
    Optional<ByteBuffer> found = Optional.empty();
    boolean ended = false;
    while (!ended && bytes.remaining() >= AROUND) {
      int length = bytes.getInt();
      if (length < 0 || length > bytes.remaining() - 8) {
        break;
      }
      ByteBuffer chunk = bytes.slice(bytes.position(), 8 + length);
      ended = named(chunk, "IEND");
      if (found.isEmpty() && named(chunk, "iTXt") && carries(chunk, length)) {
        found = Optional.of(chunk);
      }
      bytes.position(bytes.position() + 8 + length);
    }
    boolean cutOff = !ended;
    return found
        .map(chunk -> opened(chunk, most, cutOff))
        .orElseGet(() -> new Missing(cutOff ? Reason.CUT_OFF : Reason.NONE));
  }

  private static boolean named(ByteBuffer chunk, String name) {
    byte[] found = new byte[4];
    chunk.get(0, found);
    return Arrays.equals(found, name.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean carries(ByteBuffer chunk, int length) {
    byte[] head = new byte[HEAD.length];
    if (length < head.length) {
      return false;
    }
    chunk.get(4, head);
    return Arrays.equals(head, HEAD);
  }

  private static Enclosure opened(ByteBuffer chunk, long most, boolean cutOff) {
    byte[] all = new byte[chunk.capacity() - 4];
    chunk.get(0, all);
    CRC32 sum = new CRC32();
    sum.update(all);
    return (int) sum.getValue() == chunk.getInt(all.length)
        ? Packing.unpacked(Arrays.copyOfRange(all, 4 + HEAD.length, all.length), most, cutOff)
        : new Missing(Reason.DAMAGED);
  }
}
