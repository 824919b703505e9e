/** What a user can do: actions with their keys, and how a key finds its action. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.action;
