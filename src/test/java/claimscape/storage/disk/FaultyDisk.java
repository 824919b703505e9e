package claimscape.storage.disk;

import claimscape.storage.disk.Trouble.Asked;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The real disk, asked through a wrapper that can fail at every step. It remembers which files were
 * written and not forced since: a power cut takes their bytes.
 */
public final class FaultyDisk extends FileSystemProvider {
  private final FaultyPaths paths = new FaultyPaths(this);
  private final FileSystemProvider real;
  private final Map<Path, Boolean> forced = new TreeMap<>();
  private Trouble trouble = asked -> {};
  private List<String> writeProtected = List.of();

  public FaultyDisk(Path folder) {
    real = folder.getFileSystem().provider();
  }

  /** The same place, reached through this disk. */
  public Path seen(Path path) {
    return paths.wrapped(path);
  }

  public void fail(Trouble how) {
    trouble = how;
  }

  /** Lets no one write to the files of these names. */
  public void protect(String... names) {
    writeProtected = List.of(names);
  }

  /** Takes the bytes of each file that was written but not forced. */
  public void cutPower() throws IOException {
    for (Map.Entry<Path, Boolean> file : forced.entrySet()) {
      if (!file.getValue() && real.exists(file.getKey())) {
        try (FileChannel channel =
            real.newFileChannel(file.getKey(), Set.of(StandardOpenOption.WRITE))) {
          channel.truncate(0);
        }
      }
    }
  }

  void ask(Asked asked) throws IOException {
    trouble.at(asked);
  }

  void mark(Path file, boolean safe) {
    forced.put(file, safe);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path file = paths.plain(path);
    return new FaultyChannel(this, file, real.newFileChannel(file, options, attributes));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    ask(options.contains(StandardOpenOption.WRITE) ? Asked.CREATE : Asked.READ);
    return real.newByteChannel(paths.plain(path), options, attributes);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    ask(Asked.MOVE);
    Path from = paths.plain(source);
    Path to = paths.plain(target);
    real.move(from, to, options);
    Boolean safe = forced.remove(from);
    if (safe != null) {
      forced.put(to, safe);
    }
  }

  @Override
  public void delete(Path path) throws IOException {
    ask(Asked.DELETE);
    real.delete(paths.plain(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    Path file = paths.plain(path);
    boolean writes = Arrays.asList(modes).contains(AccessMode.WRITE);
    if (writes && writeProtected.contains(String.valueOf(file.getFileName()))) {
      throw new AccessDeniedException(file.toString());
    }
    real.checkAccess(file, modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real.getFileAttributeView(paths.plain(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    if (!type.equals(BasicFileAttributes.class)) {
      ask(Asked.PERMISSIONS);
    }
    return real.readAttributes(paths.plain(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return real.readAttributes(paths.plain(path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    real.setAttribute(paths.plain(path), attribute, value, options);
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    ask(Asked.CREATE);
    real.createDirectory(paths.plain(folder), attributes);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return paths.wrapped(real.readSymbolicLink(paths.plain(link)));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    real.copy(paths.plain(source), paths.plain(target), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return real.isSameFile(paths.plain(one), paths.plain(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(paths.plain(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(paths.plain(path));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    return real.newDirectoryStream(paths.plain(folder), filter);
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return paths;
  }

  @Override
  public Path getPath(URI uri) {
    return paths.wrapped(Path.of(uri));
  }
}
