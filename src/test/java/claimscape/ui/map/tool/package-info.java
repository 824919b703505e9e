/** Tests of the tools of the map. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.map.tool;
