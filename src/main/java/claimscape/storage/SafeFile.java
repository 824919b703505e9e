package claimscape.storage;

import claimscape.text.Hashes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Replaces a file as a whole: whoever reads it, even after a power cut, finds the old bytes or the
 * new ones, never a mixture and never nothing.
 */
public final class SafeFile {
  /** Together 185 ms: as long as a virus scanner usually keeps a file to itself on Windows. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMillis(5),
          Duration.ofMillis(10),
          Duration.ofMillis(20),
          Duration.ofMillis(50),
          Duration.ofMillis(100));

  private static final int ATTEMPTS = 100;

  private SafeFile() {}

  /**
   * Puts these bytes in the place of the file, or makes it; its folder must exist.
   *
   * @throws IOException if that failed; then the file is as it was and nothing is left beside it
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path target = behindLinks(file);
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path temporary = fresh(target);
    try {
      fill(temporary, bytes);
      if (Files.exists(target) && posix(target)) {
        Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
      }
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
    forceFolder(target);
  }

  /** A link stays a link, even one that leads to no file yet: what is behind it is replaced. */
  private static Path behindLinks(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    return Files.isSymbolicLink(file)
        ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file))
        : file.toAbsolutePath();
  }

  /** An empty file beside the target that nobody else writes to. */
  private static Path fresh(Path target) throws IOException {
    // Not the name itself: a name that just fits the file system would be too long with more to it.
    String name = Hashes.sha256OfText(target.getFileName().toString()).substring(0, 16);
    for (int attempt = 1; ; attempt++) {
      Path temporary = target.resolveSibling("." + name + "." + attempt + ".tmp");
      try {
        return Files.createFile(temporary);
      } catch (FileAlreadyExistsException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static void fill(Path temporary, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    for (Duration pause : PAUSES) {
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (AccessDeniedException e) {
        // Another program looks at the file just now: it may be done soon.
        LockSupport.parkNanos(pause.toNanos());
      }
    }
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The move itself must survive a power cut; Windows sees to that, and opens no folders. */
  private static void forceFolder(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder != null && posix(folder)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
