package claimscape.search;

import claimscape.argument.EntryId;
import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A search over everything that a project holds: statements, voices and notes, then the texts. It
 * can be paused and gone on with, so that what is found early is shown early. Not for two threads
 * at a time.
 */
public final class Everything {
  /** No more hits are counted than this. */
  public static final int MOST_COUNTED = 10_000;

  /** No more hits of one text are shown than this, so that it does not crowd out the others. */
  public static final int SHOWN_PER_TEXT = 12;

  private static final int SHOWN_PER_KIND = 60;

  private final Project project;
  private final Needle needle;
  private final String label;
  private final PreparedTexts texts;
  private final Iterator<Source> sources;
  private final long length;
  private final List<Find> statements = new ArrayList<>();
  private final List<Find> voices = new ArrayList<>();
  private final List<Find> notes = new ArrayList<>();
  private final List<Find> inTexts = new ArrayList<>();
  private int statementsCounted;
  private int voicesCounted;
  private int notesCounted;
  private int textsCounted;
  private boolean written;
  private Optional<Source> source = Optional.empty();
  private int at = 0;
  private int shownHere = 0;
  private long passed = 0;
  private boolean ended;

  /**
   * A search that has not begun.
   *
   * @param words as they were typed: a statement is found by its label too
   */
  public Everything(Project project, String words, Needle needle, PreparedTexts texts) {
    this.project = project;
    this.needle = needle;
    this.label = words.strip();
    this.texts = texts;
    this.sources = project.shownSources().iterator();
    this.length = project.shownSources().stream().mapToLong(Everything::length).sum();
  }

  private static long length(Source source) {
    return source.held().map(held -> held.text().length()).orElse(0);
  }

  /** Whether everything was looked through, or more was found than anybody counts. */
  public boolean ended() {
    return ended;
  }

  /** How much of the texts is done, 0 to 1. */
  public double share() {
    return ended || length == 0 ? 1 : (double) (passed + Math.max(0, at)) / length;
  }

  /** How many hits can be shown so far. */
  public int shown() {
    return statements.size() + voices.size() + notes.size() + inTexts.size();
  }

  /** What has been found so far. */
  public Finds finds() {
    return new Finds(
        Stream.of(statements, voices, notes, inTexts).flatMap(List::stream).toList(),
        statementsCounted,
        voicesCounted,
        notesCounted,
        textsCounted,
        textsCounted >= MOST_COUNTED);
  }

  /** Goes on until it is told to pause, or to the end. */
  public Finds more(BooleanSupplier pause) {
    if (!written) {
      written = true;
      project.statements().values().forEach(this::look);
      project.voices().values().forEach(this::look);
      notes();
    }
    while (!ended && !pause.getAsBoolean()) {
      step(pause);
    }
    return finds();
  }

  /** Looks through the rest of a text, or begins with the next one. */
  private void step(BooleanSupplier pause) {
    if (source.isEmpty()) {
      if (!sources.hasNext()) {
        ended = true;
        return;
      }
      Source next = sources.next();
      title(next);
      source = Optional.of(next);
      at = 0;
      shownHere = 0;
    }
    Source here = source.orElseThrow();
    Optional<Held> held = here.held();
    if (held.isPresent()) {
      Prepared text = texts.of(held.get().text());
      at = needle.scan(text, at, span -> take(here.id(), text, span), pause);
      ended = textsCounted >= MOST_COUNTED;
    }
    if (held.isEmpty() || at == Needle.END) {
      passed += length(here);
      at = 0;
      source = Optional.empty();
    }
  }

  private boolean take(SourceId id, Prepared text, Span span) {
    if (shownHere < SHOWN_PER_TEXT && inTexts.size() < SHOWN_PER_KIND) {
      inTexts.add(new Find.InText(id, span, Context.of(text.content(), span)));
      shownHere++;
    }
    return ++textsCounted < MOST_COUNTED;
  }

  private void title(Source next) {
    context(next.card().title())
        .ifPresent(context -> inTexts.add(new Find.InTitle(next.id(), context)));
  }

  private void look(Statement statement) {
    boolean named = statement.label().toString().equalsIgnoreCase(label);
    Optional<Context> found =
        context(statement.text())
            .or(() -> named ? Optional.of(whole(statement.text())) : Optional.empty());
    if (found.isPresent()) {
      statementsCounted++;
      int place = named ? 0 : statements.size();
      if (place < SHOWN_PER_KIND) {
        statements.add(place, new Find.InStatement(statement.id(), found.get()));
      }
    }
  }

  private static Context whole(String text) {
    return Context.of(text, new Span(0, 0));
  }

  private void look(Voice voice) {
    Optional<Context> found =
        Stream.of(Stream.of(voice.name()), voice.otherNames().stream(), Stream.of(voice.office()))
            .flatMap(names -> names)
            .map(this::context)
            .flatMap(Optional::stream)
            .findFirst();
    if (found.isPresent() && ++voicesCounted <= SHOWN_PER_KIND) {
      voices.add(new Find.InVoice(voice.id(), found.get()));
    }
  }

  private void notes() {
    project.statements().values().forEach(one -> note(one.id(), one.note()));
    project.passages().values().forEach(one -> note(one.id(), one.note()));
    project
        .relations()
        .values()
        .forEach(
            one -> {
              note(one.id(), one.warrant());
              note(one.id(), one.note());
            });
    project.voices().values().forEach(one -> note(one.id(), one.note()));
    project.shownSources().forEach(one -> note(one.id(), one.card().note()));
  }

  private void note(EntryId about, String note) {
    Optional<Context> found = context(note);
    if (found.isPresent() && ++notesCounted <= SHOWN_PER_KIND) {
      notes.add(new Find.InNote(about, found.get()));
    }
  }

  /** The first place in some words, if there is one. */
  private Optional<Context> context(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return needle.all(Prepared.of(text), 1, () -> false).stream()
        .findFirst()
        .map(span -> Context.of(text, span));
  }
}
