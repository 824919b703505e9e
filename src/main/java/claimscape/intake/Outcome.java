package claimscape.intake;

import claimscape.text.Metadata;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import java.util.List;

/** What became of a document: it was taken in whole, or not at all. */
public sealed interface Outcome {

  /** The document's own name, never its folder. */
  String fileName();

  /**
   * A document that was taken in.
   *
   * @param charset the name of the character set it was decoded with
   * @param sha256OfBytes of the bytes as they came, in lower-case hexadecimal
   * @param problems what the reader should know, such as a guessed character set
   */
  record Taken(
      SourceText text,
      Metadata metadata,
      String fileName,
      String charset,
      String sha256OfBytes,
      List<Problem> problems)
      implements Outcome {
    public Taken {
      problems = List.copyOf(problems);
    }
  }

  /** A document that stayed outside, and why. */
  record NotTaken(String fileName, Problem problem) implements Outcome {}
}
