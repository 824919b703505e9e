/** The window itself: its frame, its pages, and the one place that knows all panes. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.shell;
