/** Tests of the written pictures. */
@org.jspecify.annotations.NullMarked
package claimscape.picture;
