package claimscape.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes decoded once: by their byte order mark, else as strict UTF-8, else by a guess.
 *
 * @param guessed whether nothing in the bytes proves the character set
 * @param replaced how many characters could not be read and became U+FFFD
 */
record Decoded(String text, Charset charset, boolean guessed, int replaced) {
  private static final int SAMPLE = 1 << 16;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset ARABIC = Charset.forName("windows-1256");

  /** A longer mark comes before a shorter one that begins it. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, "efbbbf"),
          new Mark(Charset.forName("UTF-32LE"), "fffe0000"),
          new Mark(Charset.forName("UTF-32BE"), "0000feff"),
          new Mark(StandardCharsets.UTF_16LE, "fffe"),
          new Mark(StandardCharsets.UTF_16BE, "feff"));

  private record Mark(Charset charset, String hex) {
    boolean leads(byte[] content) {
      int length = Math.min(content.length, hex.length() / 2);
      return HexFormat.of().formatHex(content, 0, length).equals(hex);
    }
  }

  static Decoded of(byte[] bytes) {
    Optional<Charset> marked = markedCharset(bytes);
    if (marked.isPresent()) {
      return decoded(bytes, marked.get(), false);
    }
    Optional<String> strict = strictUtf8(bytes);
    if (strict.isPresent()) {
      return new Decoded(strict.get(), StandardCharsets.UTF_8, false, 0);
    }
    Decoded damaged = decoded(bytes, StandardCharsets.UTF_8, false);
    long intact = damaged.text.chars().filter(unit -> unit > 0x7F).count() - damaged.replaced;
    return intact >= 10L * damaged.replaced ? damaged : decoded(bytes, guess(bytes), true);
  }

  /** The same for bytes that declare their character set, unless they prove it wrong. */
  static Decoded of(byte[] bytes, Optional<Charset> declared) {
    boolean marked = markedCharset(bytes).isPresent();
    if (marked || declared.isEmpty()) {
      return of(bytes);
    }
    Decoded decoded = decoded(bytes, declared.get(), false);
    return decoded.replaced == 0 ? decoded : of(bytes);
  }

  /** The character set that a byte order mark names. */
  static Optional<Charset> markedCharset(byte[] bytes) {
    return MARKS.stream().filter(mark -> mark.leads(bytes)).findFirst().map(Mark::charset);
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded decoded(byte[] bytes, Charset charset, boolean guessed) {
    String text = new String(bytes, charset);
    int replaced = (int) text.chars().filter(unit -> unit == '\uFFFD').count();
    return new Decoded(text, charset, guessed, replaced);
  }

  private static Charset guess(byte[] bytes) {
    byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    if (looksArabic(sample)) {
      return ARABIC;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample, 0, sample.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    boolean usable = name != null && Charset.isSupported(name) && !name.startsWith("UTF-8");
    return usable ? Charset.forName(name) : WESTERN;
  }

  /**
   * Windows-1256 by its letters: alef (0xC7) and lam (0xE1) make up a fifth of Arabic, and the
   * Latin vowels that share its upper half do not occur in it.
   */
  private static boolean looksArabic(byte[] sample) {
    int high = 0;
    int alefLam = 0;
    int latin = 0;
    for (byte each : sample) {
      int value = each & 0xFF;
      if (value >= 0xC0) {
        high++;
        switch (value) {
          case 0xC7, 0xE1 -> alefLam++;
          case 0xE0, 0xE2, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEE, 0xEF, 0xF4, 0xF9, 0xFB, 0xFC ->
              latin++;
          default -> {}
        }
      }
    }
    return high * 4 > sample.length && alefLam * 8 > high && latin * 20 < high;
  }
}
