/** The side entrance: everything that can be done without a window, from a command line. */
@org.jspecify.annotations.NullMarked
package claimscape.cli;
