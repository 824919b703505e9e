/** What the program says, held against what it can say. */
@org.jspecify.annotations.NullMarked
package claimscape.words;
