/** Documents of Word: their packed parts, opened under guard, and the text and card in them. */
@org.jspecify.annotations.NullMarked
package claimscape.intake.docx;
