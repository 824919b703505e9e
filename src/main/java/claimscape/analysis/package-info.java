/** The study: counts, proofs and readings of a project, as pure reports. */
@org.jspecify.annotations.NullMarked
package claimscape.analysis;
