/** Tests of the table. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.table;
