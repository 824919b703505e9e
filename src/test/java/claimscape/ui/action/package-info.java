/** Keys and what they run. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.action;
