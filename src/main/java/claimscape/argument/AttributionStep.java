package claimscape.argument;

import claimscape.text.Anchor;
import claimscape.text.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step of "A says that B says": a voice and how it stands to what follows.
 *
 * @param cue the verb as the text has it ("categorically denied"), or empty
 * @param cueAt where the cue stands in the passage's source
 * @param uttered when the voice said so
 */
public record AttributionStep(
    VoiceId voice, Stance stance, String cue, Optional<Anchor> cueAt, Optional<Edtf> uttered) {

  /** The voices of a chain, each once, as a list of its own that may grow. */
  static List<EntryId> voices(List<AttributionStep> chain) {
    List<EntryId> found = new ArrayList<>();
    for (AttributionStep step : chain) {
      if (!found.contains(step.voice())) {
        found.add(step.voice());
      }
    }
    return found;
  }

  /** A step that only names who and how. */
  public static AttributionStep of(VoiceId voice, Stance stance) {
    return new AttributionStep(voice, stance, "", Optional.empty(), Optional.empty());
  }

  /** The same step with its cue at another place, or at none. */
  public AttributionStep cuedAt(Optional<Anchor> place) {
    return new AttributionStep(voice, stance, cue, place, uttered);
  }
}
