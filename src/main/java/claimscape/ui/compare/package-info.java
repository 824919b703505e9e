/** The passages of one claim side by side, with what stands around them. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.compare;
