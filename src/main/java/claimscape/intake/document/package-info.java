/** What every reader of foreign documents hands over: a text, its parts and pages, its card. */
@org.jspecify.annotations.NullMarked
package claimscape.intake.document;
