/** The Argument Interchange Format as AIFdb and OVA serve and take it, in JSON. */
@org.jspecify.annotations.NullMarked
package claimscape.format.aif;
