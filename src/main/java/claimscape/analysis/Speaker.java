package claimscape.analysis;

import claimscape.argument.AttributionStep;
import claimscape.argument.Source;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.project.Project;
import java.util.Comparator;
import java.util.Optional;

/**
 * Somebody who says something: a voice of the project, or whoever speaks in a source where nobody
 * is quoted. An author who is a voice too is that voice.
 *
 * @param voice absent for the speaker of a source that no voice is named like
 */
public record Speaker(String name, Optional<VoiceId> voice) implements Comparable<Speaker> {
  private static final Comparator<Speaker> ORDER =
      Comparator.comparing(Speaker::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Speaker::name)
          .thenComparing(speaker -> speaker.voice().map(VoiceId::value).orElse(""));

  /** The voice of a step. */
  static Speaker of(Project project, AttributionStep step) {
    return new Speaker(
        project.voice(step.voice()).map(Voice::name).orElse(""), Optional.of(step.voice()));
  }

  /** Who speaks in a source where nobody is quoted. */
  public static Speaker of(Project project, Source source) {
    String name = source.card().speaker();
    return project.voices().values().stream()
        .filter(voice -> !name.isEmpty() && voice.names().contains(name))
        .findFirst()
        .map(voice -> new Speaker(voice.name(), Optional.of(voice.id())))
        .orElse(new Speaker(name, Optional.empty()));
  }

  @Override
  public int compareTo(Speaker other) {
    return ORDER.compare(this, other);
  }
}
