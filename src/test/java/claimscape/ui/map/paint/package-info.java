/** Tests of what is painted on the map. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.map.paint;
