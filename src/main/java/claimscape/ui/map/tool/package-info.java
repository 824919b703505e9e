/**
 * The tools of the map as a state machine: one small file for each state, without a scene graph.
 */
@org.jspecify.annotations.NullMarked
package claimscape.ui.map.tool;
