/** The sample map: the plan it is built from, and the proof that the plan fits the texts. */
@NullMarked
package claimscape.sample;

import org.jspecify.annotations.NullMarked;
