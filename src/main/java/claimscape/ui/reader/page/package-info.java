/** The page that is read: paragraphs as cells, their marks and margin, the strip and the hands. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.reader.page;
