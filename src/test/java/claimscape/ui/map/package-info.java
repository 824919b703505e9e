/** Stories of the map, told by a robot's hands. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.map;
