/** The table: the statements as lines that sort, and what each source says to each of them. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.table;
