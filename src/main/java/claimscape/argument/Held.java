package claimscape.argument;

import claimscape.text.SourceText;
import java.time.Instant;

/**
 * A text as it was taken in, frozen.
 *
 * @param text the canonical text
 * @param fileName the file's name without its folder, or empty for pasted text
 * @param charset the name of the charset by which the bytes were read
 * @param originalSha256 of the bytes as they were, in lower-case hexadecimal digits
 * @param taken when it was taken in
 */
public record Held(
    SourceText text, String fileName, String charset, String originalSha256, Instant taken) {}
