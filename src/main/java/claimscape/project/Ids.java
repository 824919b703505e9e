package claimscape.project;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The two sources of ids. */
public final class Ids {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 8;

  private Ids() {}

  /** Eight letters and digits from a generator: 40 bits, enough that two files never clash. */
  public static IdSource random(RandomGenerator random) {
    return () -> {
      StringBuilder id = new StringBuilder(LENGTH);
      for (int i = 0; i < LENGTH; i++) {
        id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      return id.toString();
    };
  }

  /** Ids that follow from a content and from how many were asked for. */
  public static IdSource from(String content) {
    String seed = digest(content);
    int[] given = {0};
    return () -> digest(seed + ' ' + given[0]++).substring(0, 12);
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
