/** One small robot through which all stories of the window are told. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.robot;
