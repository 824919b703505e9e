@org.jspecify.annotations.NullMarked
package claimscape.ui.voices;
