/** The records of the project file: one codec for each kind of entry. */
@org.jspecify.annotations.NullMarked
package claimscape.storage.record;
