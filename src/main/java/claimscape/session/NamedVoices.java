package claimscape.session;

import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Edit;
import claimscape.project.IdSource;
import claimscape.project.Project;
import claimscape.project.edit.PutVoice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The voices that a gesture names; those that the project does not know yet are made by it. */
final class NamedVoices {
  private final Project project;
  private final IdSource ids;
  private final List<Voice> made = new ArrayList<>();

  NamedVoices(Project project, IdSource ids) {
    this.project = project;
    this.ids = ids;
  }

  /** The voice of this name, one of its other names counting too; no name means unnamed. */
  VoiceId of(String written) {
    String name = written.strip();
    return Stream.concat(project.voices().values().stream(), made.stream())
        .filter(voice -> voice.name().equals(name) || voice.otherNames().contains(name))
        .findFirst()
        .orElseGet(() -> make(name))
        .id();
  }

  private Voice make(String name) {
    VoiceKind kind = name.isEmpty() ? VoiceKind.UNNAMED : VoiceKind.PERSON;
    Voice voice = Voice.named(ids.voice(), name, kind);
    made.add(voice);
    return voice;
  }

  /** The edits that make the voices which were not known, as a list of its own. */
  List<Edit> made() {
    List<Edit> edits = new ArrayList<>();
    made.forEach(voice -> edits.add(new PutVoice(voice)));
    return edits;
  }
}
