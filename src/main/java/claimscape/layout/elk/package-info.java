/** The layered layout of the Eclipse Layout Kernel, for maps that are small enough. */
@org.jspecify.annotations.NullMarked
package claimscape.layout.elk;
