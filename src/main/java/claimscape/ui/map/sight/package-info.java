/** What is seen of the map and what lies under a place of it: pure, without a scene graph. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.map.sight;
