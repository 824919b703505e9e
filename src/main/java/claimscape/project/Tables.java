package claimscape.project;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Extension;
import claimscape.argument.ExtensionId;
import claimscape.argument.Fold;
import claimscape.argument.FoldId;
import claimscape.argument.Header;
import claimscape.argument.HeaderId;
import claimscape.argument.Label;
import claimscape.argument.NamedView;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Pin;
import claimscape.argument.PinId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.ViewId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * The entries of a project in persistent sorted maps, one a kind, with two indexes that follow
 * every change: who refers to whom, and which statement bears which label. No rule is checked here.
 */
record Tables(
    Header header,
    TreePMap<SourceId, Source> sources,
    TreePMap<VoiceId, Voice> voices,
    TreePMap<StatementId, Statement> statements,
    TreePMap<PassageId, Passage> passages,
    TreePMap<RelationId, Relation> relations,
    TreePMap<PinId, Pin> pins,
    TreePMap<FoldId, Fold> folds,
    TreePMap<ViewId, NamedView> views,
    TreePMap<ExtensionId, Extension> extensions,
    TreePMap<EntryId, TreePSet<EntryId>> referrers,
    TreePMap<Label, StatementId> labels) {

  static final Tables EMPTY =
      new Tables(
          Header.titled(""),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty());

  static Tables of(Collection<? extends Entry> entries) {
    Tables tables = EMPTY;
    for (Entry entry : entries) {
      tables = tables.with(entry);
    }
    return tables;
  }

  Optional<Entry> entry(EntryId id) {
    return Optional.ofNullable(
        switch (id) {
          case HeaderId h -> header;
          case SourceId s -> sources.get(s);
          case VoiceId v -> voices.get(v);
          case StatementId s -> statements.get(s);
          case PassageId p -> passages.get(p);
          case RelationId r -> relations.get(r);
          case PinId p -> pins.get(p);
          case FoldId f -> folds.get(f);
          case ViewId v -> views.get(v);
          case ExtensionId e -> extensions.get(e);
        });
  }

  List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    all.add(header);
    all.addAll(sources.values());
    all.addAll(voices.values());
    all.addAll(statements.values());
    all.addAll(passages.values());
    all.addAll(relations.values());
    all.addAll(pins.values());
    all.addAll(folds.values());
    all.addAll(views.values());
    all.addAll(extensions.values());
    return all;
  }

  SortedSet<EntryId> referrers(EntryId id) {
    TreePSet<EntryId> found = referrers.get(id);
    return found == null ? Collections.emptySortedSet() : found;
  }

  /** With this entry added, or put in the place of the one with its id. */
  Tables with(Entry entry) {
    Optional<Entry> before = entry(entry.id());
    Tables next = before.isPresent() ? reindexed(before.get(), entry) : indexed(entry);
    return switch (entry) {
      case Header h -> next.under(h);
      case Source s -> next.copy(sources.plus(s.id(), s), statements, passages, relations);
      case Statement s -> next.copy(sources, statements.plus(s.id(), s), passages, relations);
      case Passage p -> next.copy(sources, statements, passages.plus(p.id(), p), relations);
      case Relation r -> next.copy(sources, statements, passages, relations.plus(r.id(), r));
      case Voice v -> next.copy(voices.plus(v.id(), v), pins, folds, views, extensions);
      case Pin p -> next.copy(voices, pins.plus(p.id(), p), folds, views, extensions);
      case Fold f -> next.copy(voices, pins, folds.plus(f.id(), f), views, extensions);
      case NamedView v -> next.copy(voices, pins, folds, views.plus(v.id(), v), extensions);
      case Extension e -> next.copy(voices, pins, folds, views, extensions.plus(e.id(), e));
    };
  }

  /** Without the entry of this id; the header stays. */
  Tables without(EntryId id) {
    Optional<Entry> before = entry(id);
    if (before.isEmpty()) {
      return this;
    }
    Tables next = unindexed(before.get());
    return switch (id) {
      case HeaderId h -> this;
      case SourceId s -> next.copy(sources.minus(s), statements, passages, relations);
      case StatementId s -> next.copy(sources, statements.minus(s), passages, relations);
      case PassageId p -> next.copy(sources, statements, passages.minus(p), relations);
      case RelationId r -> next.copy(sources, statements, passages, relations.minus(r));
      case VoiceId v -> next.copy(voices.minus(v), pins, folds, views, extensions);
      case PinId p -> next.copy(voices, pins.minus(p), folds, views, extensions);
      case FoldId f -> next.copy(voices, pins, folds.minus(f), views, extensions);
      case ViewId v -> next.copy(voices, pins, folds, views.minus(v), extensions);
      case ExtensionId e -> next.copy(voices, pins, folds, views, extensions.minus(e));
    };
  }

  private Tables reindexed(Entry before, Entry after) {
    boolean same =
        before.references().equals(after.references())
            && (!(before instanceof Statement old)
                || !(after instanceof Statement now)
                || old.label().equals(now.label()));
    return same ? this : unindexed(before).indexed(after);
  }

  private Tables indexed(Entry entry) {
    TreePMap<EntryId, TreePSet<EntryId>> next = referrers;
    for (EntryId to : entry.references()) {
      TreePSet<EntryId> known = next.get(to);
      next = next.plus(to, (known == null ? TreePSet.<EntryId>empty() : known).plus(entry.id()));
    }
    TreePMap<Label, StatementId> named =
        entry instanceof Statement s && !labels.containsKey(s.label())
            ? labels.plus(s.label(), s.id())
            : labels;
    return index(next, named);
  }

  private Tables unindexed(Entry entry) {
    TreePMap<EntryId, TreePSet<EntryId>> next = referrers;
    for (EntryId to : entry.references()) {
      TreePSet<EntryId> known = next.get(to);
      if (known != null) {
        TreePSet<EntryId> left = known.minus(entry.id());
        next = left.isEmpty() ? next.minus(to) : next.plus(to, left);
      }
    }
    boolean bears = entry instanceof Statement s && s.id().equals(labels.get(s.label()));
    return index(next, bears ? labels.minus(((Statement) entry).label()) : labels);
  }

  private Tables index(
      TreePMap<EntryId, TreePSet<EntryId>> referrers, TreePMap<Label, StatementId> labels) {
    return new Tables(
        header,
        sources,
        voices,
        statements,
        passages,
        relations,
        pins,
        folds,
        views,
        extensions,
        referrers,
        labels);
  }

  private Tables under(Header header) {
    return new Tables(
        header,
        sources,
        voices,
        statements,
        passages,
        relations,
        pins,
        folds,
        views,
        extensions,
        referrers,
        labels);
  }

  private Tables copy(
      TreePMap<SourceId, Source> sources,
      TreePMap<StatementId, Statement> statements,
      TreePMap<PassageId, Passage> passages,
      TreePMap<RelationId, Relation> relations) {
    return new Tables(
        header,
        sources,
        voices,
        statements,
        passages,
        relations,
        pins,
        folds,
        views,
        extensions,
        referrers,
        labels);
  }

  private Tables copy(
      TreePMap<VoiceId, Voice> voices,
      TreePMap<PinId, Pin> pins,
      TreePMap<FoldId, Fold> folds,
      TreePMap<ViewId, NamedView> views,
      TreePMap<ExtensionId, Extension> extensions) {
    return new Tables(
        header,
        sources,
        voices,
        statements,
        passages,
        relations,
        pins,
        folds,
        views,
        extensions,
        referrers,
        labels);
  }
}
