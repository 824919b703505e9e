/** Our layout measured beside other tools on the same maps. */
@org.jspecify.annotations.NullMarked
package claimscape.bench.peers;
