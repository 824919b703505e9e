package claimscape.argument;

import java.util.Optional;

/** Who makes a connection: an author, in a text, or the analyst who reads several. */
public sealed interface DrawnBy {

  /** Argued in the text, by this voice; an absent voice means the source's own author. */
  record Author(Optional<VoiceId> voice) implements DrawnBy {}

  /** Connected by the reader of the texts. */
  record Analyst() implements DrawnBy {}
}
