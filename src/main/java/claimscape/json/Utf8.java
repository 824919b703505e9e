package claimscape.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 taken strictly: what is none is a fault, and not a character in its place. */
final class Utf8 {
  private static final int CHUNK = 8192;

  private Utf8() {}

  static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Where bytes that are no UTF-8 stop being it. Readers decode ahead, so they do not know; this
   * reads once more from the beginning. A document that ends within a character was cut off.
   */
  static JsonFault fault(ByteBuffer document) {
    CharsetDecoder decoder = strict();
    CharBuffer chunk = CharBuffer.allocate(CHUNK);
    int line = 1;
    int column = 1;
    while (true) {
      CoderResult result = decoder.decode(document, chunk, false);
      chunk.flip();
      while (chunk.hasRemaining()) {
        boolean newline = chunk.get() == '\n';
        line += newline ? 1 : 0;
        column = newline ? 1 : column + 1;
      }
      chunk.clear();
      if (!result.isOverflow()) {
        return JsonFault.of(
            result.isUnderflow() ? "json.cut" : "json.encoding", new At(line, column));
      }
    }
  }
}
