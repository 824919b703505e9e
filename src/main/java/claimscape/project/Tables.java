package claimscape.project;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Extension;
import claimscape.argument.ExtensionId;
import claimscape.argument.Fold;
import claimscape.argument.FoldId;
import claimscape.argument.Header;
import claimscape.argument.HeaderId;
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
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * The entries of a project in persistent sorted maps, one a kind, and the index that follows every
 * change. No rule is checked here.
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
    Index index) {

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
          Index.EMPTY);

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

  /** With this entry added, or put in the place of the one with its id. */
  Tables with(Entry entry) {
    Index next = index.with(entry(entry.id()), entry);
    return switch (entry) {
      case Header h ->
          new Tables(
              h,
              sources,
              voices,
              statements,
              passages,
              relations,
              pins,
              folds,
              views,
              extensions,
              next);
      case Source s -> copy(next, sources.plus(s.id(), s), statements, passages, relations);
      case Statement s -> copy(next, sources, statements.plus(s.id(), s), passages, relations);
      case Passage p -> copy(next, sources, statements, passages.plus(p.id(), p), relations);
      case Relation r -> copy(next, sources, statements, passages, relations.plus(r.id(), r));
      case Voice v -> copy(next, voices.plus(v.id(), v), pins, folds, views, extensions);
      case Pin p -> copy(next, voices, pins.plus(p.id(), p), folds, views, extensions);
      case Fold f -> copy(next, voices, pins, folds.plus(f.id(), f), views, extensions);
      case NamedView v -> copy(next, voices, pins, folds, views.plus(v.id(), v), extensions);
      case Extension e -> copy(next, voices, pins, folds, views, extensions.plus(e.id(), e));
    };
  }

  /** Without the entry of this id; the header stays. */
  Tables without(EntryId id) {
    Optional<Entry> before = entry(id);
    if (before.isEmpty()) {
      return this;
    }
    Index next = index.minus(before.get());
    return switch (id) {
      case HeaderId h -> this;
      case SourceId s -> copy(next, sources.minus(s), statements, passages, relations);
      case StatementId s -> copy(next, sources, statements.minus(s), passages, relations);
      case PassageId p -> copy(next, sources, statements, passages.minus(p), relations);
      case RelationId r -> copy(next, sources, statements, passages, relations.minus(r));
      case VoiceId v -> copy(next, voices.minus(v), pins, folds, views, extensions);
      case PinId p -> copy(next, voices, pins.minus(p), folds, views, extensions);
      case FoldId f -> copy(next, voices, pins, folds.minus(f), views, extensions);
      case ViewId v -> copy(next, voices, pins, folds, views.minus(v), extensions);
      case ExtensionId e -> copy(next, voices, pins, folds, views, extensions.minus(e));
    };
  }

  private Tables copy(
      Index index,
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
        index);
  }

  private Tables copy(
      Index index,
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
        index);
  }
}
