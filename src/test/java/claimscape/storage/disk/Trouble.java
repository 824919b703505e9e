package claimscape.storage.disk;

import java.io.IOException;

/** What a faulty disk does when it is asked for something; it may do nothing, and all is well. */
@FunctionalInterface
public interface Trouble {
  /** What a disk is asked for. */
  enum Asked {
    READ,
    CREATE,
    WRITE,
    FORCE,
    PERMISSIONS,
    MOVE,
    DELETE
  }

  void at(Asked asked) throws IOException;
}
