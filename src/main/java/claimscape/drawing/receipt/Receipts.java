package claimscape.drawing.receipt;

import java.util.List;

/**
 * What stands behind the boxes of a map, in words: enough for a picture that can be asked. All
 * names are those of the groups of the drawing, or given once here; none of them needs escaping.
 *
 * @param exhibits one for every box, in the order in which an eye finds the boxes
 * @param bonds the links between them
 * @param transcripts the texts that are quoted, as created
 */
public record Receipts(List<Exhibit> exhibits, List<Bond> bonds, List<Transcript> transcripts) {

  public Receipts {
    exhibits = List.copyOf(exhibits);
    bonds = List.copyOf(bonds);
    transcripts = List.copyOf(transcripts);
  }

  /**
   * A box and what it rests on.
   *
   * @param box the name of its group in the drawing
   * @param place of its card on the sheet
   * @param label "C7"
   * @param role in lower case: "claim"
   * @param title "C7 Claim"
   * @param statement what it affirms
   * @param origin where it comes from if nothing is quoted, or empty
   */
  public record Exhibit(
      String box,
      Place place,
      String label,
      String role,
      String title,
      String statement,
      List<Quotation> quotations,
      String origin) {
    public Exhibit {
      quotations = List.copyOf(quotations);
    }
  }

  /** A rectangle on the sheet, px at 100 %. */
  public record Place(double x, double y, double width, double height) {}

  /**
   * One passage.
   *
   * @param name its own, as the marks of its transcript bear it
   * @param quote its words, or empty where no words of texts are given
   * @param said who says so, where, when: one line
   * @param marked whether its transcript has a mark of it
   */
  public record Quotation(
      String name, String transcript, String quote, String said, boolean marked) {}

  /**
   * A link.
   *
   * @param link the name of its group
   * @param premises the names of the boxes from which it leads
   * @param target the name of the box or of the link to which it leads
   */
  public record Bond(String link, List<String> premises, String target) {
    public Bond {
      premises = List.copyOf(premises);
    }
  }

  /**
   * What is shown of a text.
   *
   * @param about author, outlet, date: one line, or empty
   * @param url as the project has it, not checked, or empty
   * @param language a BCP 47 tag as the project has it, or empty
   * @param paragraphs none where no words of texts are given
   */
  public record Transcript(
      String name,
      String title,
      String about,
      String url,
      String language,
      List<Paragraph> paragraphs) {
    public Transcript {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A paragraph of a text, or what is shown of it.
   *
   * @param number counted from 1
   * @param part in lower case: "title", "deck", "byline", "body", or "aside" for what is not read
   */
  public record Paragraph(int number, String part, List<Piece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of a paragraph. */
  public sealed interface Piece {

    /**
     * Words as they stand in the text.
     *
     * @param marks the names of the quotations that they belong to, in the order in which these
     *     begin
     */
    record Stretch(String words, List<String> marks) implements Piece {
      public Stretch {
        marks = List.copyOf(marks);
      }
    }

    /** Words that are left out. */
    record Gap() implements Piece {}
  }
}
