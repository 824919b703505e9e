package claimscape.ui.reader;

import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import claimscape.text.Edtf;
import claimscape.ui.fx.Phrases;
import java.util.Optional;
import java.util.OptionalInt;

/** What sources are called where there is little room. */
final class SourceNames {
  private static final int LONGEST = 22;

  private SourceNames() {}

  /** Genre and year where they are known ("Op-ed 2021"), else the beginning of the title. */
  static String tab(SourceCard card) {
    OptionalInt year = card.published().map(Edtf::year).orElse(OptionalInt.empty());
    if (!card.genre().isEmpty() && year.isPresent()) {
      return Character.toUpperCase(card.genre().charAt(0))
          + card.genre().substring(1)
          + " "
          + year.getAsInt();
    }
    return shortened(card.title().isEmpty() ? card.spokenName() : card.title(), LONGEST);
  }

  /** The card of a source; an earlier version of another one says so in its title. */
  static SourceCard card(Project project, SourceId id, Phrases phrases) {
    SourceCard card = project.source(id).map(Source::card).orElse(SourceCard.titled(""));
    boolean earlier =
        project.sources().values().stream()
            .anyMatch(source -> source.earlier().equals(Optional.of(id)));
    return earlier ? SourceCard.titled(phrases.say("tabs.earlier", tab(card))) : card;
  }

  /** Words cut, if need be, at the end of one of them. */
  static String shortened(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int space = words.lastIndexOf(' ', most - 1);
    return words.substring(0, space > most / 2 ? space : most - 1) + "…";
  }
}
