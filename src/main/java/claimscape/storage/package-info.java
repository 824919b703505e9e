/** The cellar: the project file, safe saving, crash copies, settings and recent files. */
@org.jspecify.annotations.NullMarked
package claimscape.storage;
