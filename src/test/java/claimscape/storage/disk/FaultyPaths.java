package claimscape.storage.disk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The file system of a faulty disk: its paths are the real ones, but for whom they ask. */
final class FaultyPaths extends FileSystem {
  private final FileSystem real = FileSystems.getDefault();
  private final FaultyDisk disk;

  FaultyPaths(FaultyDisk disk) {
    this.disk = disk;
  }

  Path wrapped(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            FaultyPaths.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, args) -> answer(path, method, args == null ? new Object[0] : args));
  }

  /** The real path behind one of this file system. */
  Path plain(Path path) {
    return path.getFileSystem() == this ? real.getPath(path.toString()) : path;
  }

  private Object answer(Path path, Method method, Object[] args) throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return this;
    }
    Object[] plain =
        Arrays.stream(args).map(arg -> arg instanceof Path p ? plain(p) : arg).toArray();
    try {
      Object result = method.invoke(path, plain);
      return result instanceof Path found ? wrapped(found) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public FileSystemProvider provider() {
    return disk;
  }

  @Override
  public Path getPath(String first, String... more) {
    return wrapped(real.getPath(first, more));
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real.supportedFileAttributeViews();
  }

  @Override
  public String getSeparator() {
    return real.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return real.getRootDirectories();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    return real.getPathMatcher(pattern);
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return real.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public void close() {}
}
