/** Web pages: the main text, what stands around it, and what the page says of itself. */
@org.jspecify.annotations.NullMarked
package claimscape.intake.html;
