/** The hall: the one mutable cell, the history, the selection, and the lanes for slow work. */
@org.jspecify.annotations.NullMarked
package claimscape.session;
