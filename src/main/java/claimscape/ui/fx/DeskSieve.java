package claimscape.ui.fx;

import claimscape.analysis.Sieve;
import claimscape.argument.Filter;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.session.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What passes the filter of the desk now. It is worked out when somebody asks, and only once. */
public final class DeskSieve {
  private final Desk desk;
  private Sieve last = Sieve.open();

  public DeskSieve(Desk desk) {
    this.desk = desk;
  }

  public Sieve now() {
    Project project = desk.store().project();
    Filter filter = desk.filter();
    if (!last.project().equals(project) || !last.filter().equals(filter)) {
      last = Sieve.of(project, filter);
    }
    return last;
  }

  /** How many statements pass. */
  public int passing() {
    Project project = desk.store().project();
    return now().isOpen() ? project.statements().size() : now().statements().size();
  }

  /** Lets everything pass again. */
  public void clear() {
    desk.narrow(Filter.NONE);
  }

  /** What the filter names: "Evidence, Rebuttal · VOA · Qureshi · #talks · links at least fair". */
  public String words(Phrases phrases) {
    Project project = desk.store().project();
    Filter filter = desk.filter();
    List<String> parts = new ArrayList<>();
    add(parts, filter.roles().stream().map(role -> phrases.say("role." + lower(role))).toList());
    add(
        parts,
        filter.voices().stream()
            .flatMap(id -> project.voice(id).stream())
            .map(Voice::name)
            .toList());
    add(
        parts,
        filter.sources().stream()
            .flatMap(id -> project.source(id).stream())
            .map(source -> source.card().spokenName())
            .toList());
    add(parts, filter.tags().stream().map(tag -> phrases.say("filter.tag", tag)).toList());
    filter.least().map(least -> phrases.say("filter.least." + lower(least))).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, List<String> names) {
    if (!names.isEmpty()) {
      parts.add(String.join(", ", names));
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
