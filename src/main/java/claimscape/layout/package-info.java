/** The draughtsman: boxes and links in, places and routes out; does not know what a claim is. */
@NullMarked
package claimscape.layout;

import org.jspecify.annotations.NullMarked;
