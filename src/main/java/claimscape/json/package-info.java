/** Strict JSON in and out, with limits; knows no type of the product. */
@org.jspecify.annotations.NullMarked
package claimscape.json;
