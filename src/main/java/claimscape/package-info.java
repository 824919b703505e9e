/** The front door: chooses window or command line and builds everything by hand. */
@org.jspecify.annotations.NullMarked
package claimscape;
