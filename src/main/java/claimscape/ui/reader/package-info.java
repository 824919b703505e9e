/** The place to read and tag: readers with their tabs, the bar on a selection, the sources. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.reader;
