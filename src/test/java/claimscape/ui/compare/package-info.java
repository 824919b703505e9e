@org.jspecify.annotations.NullMarked
package claimscape.ui.compare;
