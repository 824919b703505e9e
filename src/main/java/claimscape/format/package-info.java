/** Foreign maps in and out: what a format is, what reading and writing give back. */
@org.jspecify.annotations.NullMarked
package claimscape.format;
