package claimscape.project;

import claimscape.argument.Reliability;
import claimscape.argument.SourceCard;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is known about sources and voices, drawn at random. */
final class RandomCards {
  private final Random random;
  private final RandomWords words;

  RandomCards(Random random, RandomWords words) {
    this.random = random;
    this.words = words;
  }

  SourceCard card() {
    return new SourceCard(
        words.line(),
        words.maybe(words.line()),
        words.maybe("VOA"),
        words.maybe("VOA"),
        words.maybe("op-ed"),
        words.date(),
        words.date(),
        words.maybe("https://example.org/a?b=c"),
        words.maybe("ur"),
        words.perhaps(words.one(Reliability.values())),
        words.maybe(words.line()));
  }

  /** A voice that is there already, described anew, or another one. */
  Voice voice(Optional<VoiceId> known, VoiceId fresh, Project project) {
    List<VoiceId> others = List.copyOf(project.voices().keySet());
    return new Voice(
        known.orElse(fresh),
        words.line(),
        words.one(VoiceKind.values()),
        random.nextBoolean() ? List.of() : List.of(words.line(), words.line()),
        words.maybe("foreign minister"),
        words.date(),
        others.isEmpty() ? Optional.empty() : words.perhaps(words.one(others)),
        others.isEmpty() ? Optional.empty() : words.perhaps(words.one(others)),
        words.maybe(words.line()));
  }
}
