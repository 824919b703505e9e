/** Tests of the outline. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.outline;
