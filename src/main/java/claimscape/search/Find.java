package claimscape.search;

import claimscape.argument.EntryId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.text.Span;

/** Something that was found, with the words around it. */
public sealed interface Find {
  Context context();

  /** Words in the text of a source. */
  record InText(SourceId source, Span span, Context context) implements Find {}

  /** The title of a source. */
  record InTitle(SourceId source, Context context) implements Find {}

  /** A statement by its text or its label. */
  record InStatement(StatementId statement, Context context) implements Find {}

  /** A voice by one of its names, or its office. */
  record InVoice(VoiceId voice, Context context) implements Find {}

  /** A note of the reader's on something. */
  record InNote(EntryId about, Context context) implements Find {}
}
