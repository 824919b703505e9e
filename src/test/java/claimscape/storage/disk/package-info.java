/** A disk that fails as a test says: the real one behind a file system of our own. */
@org.jspecify.annotations.NullMarked
package claimscape.storage.disk;
