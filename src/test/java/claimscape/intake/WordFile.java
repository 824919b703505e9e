package claimscape.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a document of Word part by part, well-meaning or not. */
final class WordFile {
  private static final String HEAD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  /** A document with this body, in WordprocessingML. */
  static byte[] of(String body) throws IOException {
    return new WordFile().with("word/document.xml", HEAD + body + "</w:body></w:document>").bytes();
  }

  static String paragraph(String words) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
  }

  WordFile with(String part, String content) throws IOException {
    return with(part, content.getBytes(StandardCharsets.UTF_8));
  }

  WordFile with(String part, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(part));
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  /** Adds a part of zeros, written piece by piece. */
  WordFile withZeros(String part, int megabytes) throws IOException {
    zip.putNextEntry(new ZipEntry(part));
    for (int i = 0; i < megabytes; i++) {
      zip.write(new byte[1 << 20]);
    }
    zip.closeEntry();
    return this;
  }

  /** Adds a part that is not packed. */
  WordFile stored(String part, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(part);
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }
}
