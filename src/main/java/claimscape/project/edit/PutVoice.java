package claimscape.project.edit;

import claimscape.argument.Voice;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;

/** Adds a voice, or describes one that is there. */
public record PutVoice(Voice voice) implements Edit {
  @Override
  public Outcome applyTo(Project project) {
    String key = project.voice(voice.id()).isPresent() ? "voice.describe" : "voice.add";
    return new Draft(project).put(voice).made(key, voice.name());
  }
}
