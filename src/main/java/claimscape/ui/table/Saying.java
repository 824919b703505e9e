package claimscape.ui.table;

import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.Voice;
import claimscape.project.Project;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a source has to say to a statement. */
enum Saying {
  /** The source itself says so. */
  ASSERTS,
  /** Somebody quoted in it says so, or it passes it on. */
  REPORTS,
  /** It, or somebody quoted in it, denies it. */
  DENIES,
  /** It is both said and denied in it. */
  BOTH,
  /** It is asked there, and left open. */
  QUESTIONS;

  /** What these passages of one source come to together; nothing where there are none. */
  static Optional<Saying> of(Project project, List<Passage> passages) {
    Set<Saying> all = EnumSet.noneOf(Saying.class);
    passages.forEach(passage -> all.add(of(project, passage)));
    if (all.contains(DENIES) && (all.contains(ASSERTS) || all.contains(REPORTS))) {
      return Optional.of(BOTH);
    }
    return all.stream().findFirst();
  }

  private static Saying of(Project project, Passage passage) {
    return switch (passage.stance()) {
      case DENIES -> DENIES;
      case QUESTIONS -> QUESTIONS;
      case REPORTS -> REPORTS;
      case ASSERTS, CONCEDES, DEMANDS, PREDICTS -> ownWords(project, passage) ? ASSERTS : REPORTS;
    };
  }

  private static boolean ownWords(Project project, Passage passage) {
    if (passage.chain().isEmpty()) {
      return true;
    }
    Optional<String> author =
        project.source(passage.source()).map(Source::card).map(c -> c.speaker());
    Optional<String> voice = project.voice(passage.chain().getLast().voice()).map(Voice::name);
    return passage.chain().size() == 1 && voice.equals(author);
  }

  /** The last part of its key in the words. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
