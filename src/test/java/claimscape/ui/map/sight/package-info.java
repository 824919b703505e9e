/** Tests of what is seen of the map. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.map.sight;
