package claimscape.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** The chunks of a PNG, taken apart after ISO/IEC 15948, section 5. */
record Chunks(byte[] signature, List<Chunk> all) {

  record Chunk(String type, byte[] content, boolean sound) {}

  static Chunks of(byte[] png) {
    List<Chunk> found = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.wrap(png);
    byte[] signature = new byte[8];
    bytes.get(signature);
    while (bytes.hasRemaining()) {
      byte[] content = new byte[bytes.getInt()];
      byte[] type = new byte[4];
      bytes.get(type).get(content);
      CRC32 sum = new CRC32();
      sum.update(type);
      sum.update(content);
      boolean sound = (int) sum.getValue() == bytes.getInt();
      found.add(new Chunk(new String(type, StandardCharsets.US_ASCII), content, sound));
    }
    return new Chunks(signature, found);
  }

  List<String> types() {
    return all.stream().map(Chunk::type).distinct().toList();
  }

  ByteBuffer first(String type) {
    return ByteBuffer.wrap(
        all.stream().filter(one -> one.type().equals(type)).findFirst().orElseThrow().content());
  }

  /** The words of an iTXt chunk: keyword, two zero flags, no language, no translation, text. */
  List<String> words() {
    return all.stream()
        .filter(one -> one.type().equals("iTXt"))
        .map(one -> new String(one.content(), StandardCharsets.UTF_8))
        .map(text -> String.join("=", Arrays.asList(text.split("\0\0\0\0\0", 2))))
        .toList();
  }
}
