/** The gate: foreign documents become frozen texts, or one clear sentence says why not. */
@org.jspecify.annotations.NullMarked
package claimscape.intake;
