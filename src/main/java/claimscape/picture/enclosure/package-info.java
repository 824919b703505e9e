/** What rides in a picture besides what it shows: put in, and found again. */
@org.jspecify.annotations.NullMarked
package claimscape.picture.enclosure;
