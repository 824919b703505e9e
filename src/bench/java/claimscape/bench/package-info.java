/** Benchmarks, built and run in profile {@code bench} only. */
@org.jspecify.annotations.NullMarked
package claimscape.bench;
