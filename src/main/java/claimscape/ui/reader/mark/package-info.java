/** The page of a reader without a scene graph: its blocks, marks, labels, coverage and caret. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.reader.mark;
