package claimscape.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal, of bytes and of texts. */
public final class Hashes {

  private Hashes() {}

  public static String sha256(byte[] bytes) {
    MessageDigest digest = newDigest();
    digest.update(bytes);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of the text as UTF-8, a lone surrogate as its own three bytes. */
  public static String sha256OfText(String text) {
    MessageDigest digest = newDigest();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (at + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(at + 1))) {
        at++;
        continue;
      }
      digest.update(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) (0xE0 | (unit >> 12)));
      digest.update((byte) (0x80 | ((unit >> 6) & 0x3F)));
      digest.update((byte) (0x80 | (unit & 0x3F)));
      from = at + 1;
    }
    digest.update(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
