/** Stories of the window, told with real keys and clicks. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.shell;
