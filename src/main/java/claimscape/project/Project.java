package claimscape.project;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Extension;
import claimscape.argument.ExtensionId;
import claimscape.argument.Fold;
import claimscape.argument.Header;
import claimscape.argument.Label;
import claimscape.argument.NamedView;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Pin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * One case as a value: its sources, voices, statements, passages, relations and shared view state.
 * Two projects are equal when their entries are. Every listing is in the order of the ids.
 *
 * <p>A project changes only through an {@link Edit}; a new one shares all but a few entries with
 * its neighbour.
 */
public final class Project {
  private final Tables tables;

  Project(Tables tables) {
    this.tables = tables;
  }

  /** A project that holds nothing yet. */
  public static Project titled(String title) {
    return new Project(Tables.EMPTY.with(Header.titled(title)));
  }

  /**
   * A project of these entries, or the first rule that they break. The header may be missing; then
   * an untitled one is made. Numbers given are raised to what the entries show.
   */
  public static Built of(Collection<? extends Entry> entries) {
    Tables tables = Tables.of(entries);
    Project project = new Project(tables.with(Counting.raised(tables)));
    List<Built.Breach> broken = new ArrayList<>();
    for (Entry entry : project.entries()) {
      Rules.broken(project, entry)
          .ifPresent(what -> broken.add(new Built.Breach(entry.id(), what)));
    }
    return broken.isEmpty() ? new Built.Whole(project) : new Built.Broken(List.copyOf(broken));
  }

  /** What comes of entries that were read from somewhere. */
  public sealed interface Built {
    /** They fit together. */
    record Whole(Project project) implements Built {}

    /** They do not; at least one breach says why. */
    record Broken(List<Breach> breaches) implements Built {
      public List<Problem> problems() {
        return breaches.stream().map(Breach::what).toList();
      }
    }

    /** A rule that an entry breaks. */
    record Breach(EntryId entry, Problem what) {}
  }

  public Header header() {
    return tables.header();
  }

  public SortedMap<SourceId, Source> sources() {
    return tables.sources();
  }

  public SortedMap<VoiceId, Voice> voices() {
    return tables.voices();
  }

  public SortedMap<StatementId, Statement> statements() {
    return tables.statements();
  }

  public SortedMap<PassageId, Passage> passages() {
    return tables.passages();
  }

  public SortedMap<RelationId, Relation> relations() {
    return tables.relations();
  }

  public Collection<Pin> pins() {
    return tables.pins().values();
  }

  public Collection<Fold> folds() {
    return tables.folds().values();
  }

  public Collection<NamedView> views() {
    return tables.views().values();
  }

  public SortedMap<ExtensionId, Extension> extensions() {
    return tables.extensions();
  }

  public Optional<Source> source(SourceId id) {
    return Optional.ofNullable(tables.sources().get(id));
  }

  public Optional<Voice> voice(VoiceId id) {
    return Optional.ofNullable(tables.voices().get(id));
  }

  public Optional<Statement> statement(StatementId id) {
    return Optional.ofNullable(tables.statements().get(id));
  }

  public Optional<Passage> passage(PassageId id) {
    return Optional.ofNullable(tables.passages().get(id));
  }

  public Optional<Relation> relation(RelationId id) {
    return Optional.ofNullable(tables.relations().get(id));
  }

  /** The statement that bears a label. */
  public Optional<Statement> labelled(Label label) {
    return Optional.ofNullable(tables.index().labels().get(label)).flatMap(this::statement);
  }

  public Optional<Entry> entry(EntryId id) {
    return tables.entry(id);
  }

  /** All entries, by kind and id, the header first. */
  public List<Entry> entries() {
    return tables.entries();
  }

  /** The entries that cannot be without this one, in the order of their ids. */
  public SortedSet<EntryId> referrers(EntryId id) {
    return tables.index().referrersOf(id);
  }

  /** The passages of a statement, in the order in which they were made. */
  public List<Passage> passagesOf(StatementId id) {
    return Passages.inOrder(this, id);
  }

  /** The passages in a source, by their place in the text. */
  public List<Passage> passagesIn(SourceId id) {
    return Passages.byPlace(this, id);
  }

  /**
   * The sources that are there for the reader: held or cited, not removed, not the earlier version
   * of another; as created.
   */
  public List<Source> shownSources() {
    Set<SourceId> superseded = Versions.superseded(this);
    return tables.sources().values().stream()
        .filter(source -> !source.removed() && !superseded.contains(source.id()))
        .sorted(Comparator.comparingInt(Source::created))
        .toList();
  }

  Tables tables() {
    return tables;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Project that && entries().equals(that.entries()));
  }

  @Override
  public int hashCode() {
    return entries().hashCode();
  }

  @Override
  public String toString() {
    return "Project[%s, %d entries]".formatted(header().title(), entries().size());
  }
}
