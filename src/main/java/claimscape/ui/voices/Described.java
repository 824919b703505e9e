package claimscape.ui.voices;

import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.text.Edtf;
import java.util.Optional;

/** A voice of which one thing is said anew. */
record Described(Voice voice) {

  Described kind(VoiceKind kind) {
    return new Described(
        new Voice(
            voice.id(),
            voice.name(),
            kind,
            voice.otherNames(),
            voice.office(),
            voice.inOffice(),
            voice.partOf(),
            voice.speaksFor(),
            voice.note()));
  }

  Described office(String office) {
    return with(office, voice.inOffice(), voice.partOf(), voice.speaksFor(), voice.note());
  }

  Described inOffice(Optional<Edtf> inOffice) {
    return with(voice.office(), inOffice, voice.partOf(), voice.speaksFor(), voice.note());
  }

  Described partOf(Optional<VoiceId> group) {
    return with(voice.office(), voice.inOffice(), group, voice.speaksFor(), voice.note());
  }

  Described speaksFor(Optional<VoiceId> other) {
    return with(voice.office(), voice.inOffice(), voice.partOf(), other, voice.note());
  }

  Described note(String note) {
    return with(voice.office(), voice.inOffice(), voice.partOf(), voice.speaksFor(), note);
  }

  private Described with(
      String office,
      Optional<Edtf> inOffice,
      Optional<VoiceId> partOf,
      Optional<VoiceId> speaksFor,
      String note) {
    return new Described(
        new Voice(
            voice.id(),
            voice.name(),
            voice.kind(),
            voice.otherNames(),
            office,
            inOffice,
            partOf,
            speaksFor,
            note));
  }
}
